import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import es from '../../messages/es.ts';
import { Diff } from './Diff.tsx';

const draw = (before: string, after: string) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="es" messages={es} timeZone="UTC">
      <Diff before={before} after={after} />
    </NextIntlClientProvider>,
  );

test('only the words that changed are marked, and the marks can be heard', () => {
  const html = draw('El pozo abre los lunes', 'El pozo abre los jueves');
  expect(html).toMatch(/^<p[^>]*>El pozo abre los <del/);
  expect(html).toMatch(/quitado: <\/span>lunes/);
  expect(html).toMatch(/añadido: <\/span>jueves/);
});

test('what people write stays text', () => {
  expect(draw('a', '<script>alert(1)</script>')).not.toContain('<script>');
});
