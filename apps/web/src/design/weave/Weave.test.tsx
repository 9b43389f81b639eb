import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import es from '../../../messages/es.ts';
import { Weave, type WeaveProps } from './index.ts';

const draw = (props: WeaveProps) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="es" messages={es} timeZone="UTC">
      <Weave {...props} />
    </NextIntlClientProvider>,
  );

const none = { s: 0, r: 0, a: 0, b: 0, u: 0 };

test('the weave is said in words: every position that somebody took, and how many are not heard', () => {
  const html = draw({ ...none, s: 6, b: 1, expected: 8, mode: 'consensus', size: 'card' });
  expect(html).toContain('aria-label="Tejido: Apoyo: 6 y Bloqueo: 1; falta 1 persona."');
});

test('a vote speaks of votes, never of consensus', () => {
  const html = draw({ ...none, s: 2, b: 3, expected: null, mode: 'vote', size: 'band' });
  expect(html).toContain('A favor: 2 y En contra: 3.');
  expect(html).not.toContain('Bloqueo');
});

test('a texture says its scale', () => {
  expect(draw({ ...none, s: 9000, expected: 10_000, mode: 'consensus', size: 'band' })).toContain(
    'Cada hilo son 25 personas.',
  );
});

test('a bare warp says that nobody has answered', () => {
  expect(draw({ ...none, expected: 12, mode: 'consensus', size: 'band' })).toContain(
    'nadie ha respondido todavía; faltan 12 personas',
  );
});
