import { type CharterName, evaluate, readyCharter, type Tally } from '@coordinadora/domain';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import en from '../../../messages/en.ts';
import es from '../../../messages/es.ts';
import { Standing } from './index.ts';

type Counts = Partial<Tally>;

function say(
  charter: CharterName,
  counts: Counts,
  base: number | null,
  recent: number | null,
  ended = false,
) {
  const tally = { s: 0, r: 0, a: 0, b: 0, u: 0, o: 0, openConcerns: 0, round: 1, ...counts };
  const rules = readyCharter(charter);
  const evaluation = evaluate(rules, tally, { base, recent, accredited: null });
  const draw = (locale: 'es' | 'en') =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} messages={locale === 'es' ? es : en} timeZone="UTC">
        <Standing evaluation={evaluation} tally={tally} base={base} mode={rules.mode} ended={ended} />
      </NextIntlClientProvider>,
    ).replaceAll(/<[^>]+>/g, ' ');
  return { es: draw('es'), en: draw('en') };
}

test('one person more: singular, in both languages', () => {
  const said = say('coordinadora', { s: 5 }, 12, 12);
  expect(said.es).toContain(
    'Para que pase hace falta: 1 persona más que apoye, con reservas o sin ellas (5 de 6).',
  );
  expect(said.en).toContain('To pass it needs: 1 more person to support it');
});

test('every reason is said, in the order of the rules', () => {
  const { es: said } = say('coordinadora', { s: 4, b: 2 }, 9, 20);
  expect(said).toMatch(/no habría quórum.*el quórum es de 10 y había 9.*4 de 5.*que se retiren 2 bloqueos/s);
});

test('nothing is missing: it says what it would be, and nothing else', () => {
  const { es: said } = say('coordinadora', { s: 9 }, 10, 10);
  expect(said.trim()).toBe('Si se cerrara ahora, quedaría acordada por consenso.');
});

test('a vote never speaks of consensus, nor consent of blocks', () => {
  expect(say('simple-majority', { s: 3, b: 1 }, 5, 5).es).toContain('quedaría aprobada por voto');
  expect(say('simple-majority', { s: 1, b: 3 }, 5, 5).es).toContain('a favor (1 de 4)');
  expect(say('sociocratic-consent', { s: 4, b: 1 }, 6, 6).es).toContain('que se resuelva 1 objeción');
});

test('where those who have not answered are too few, somebody would have to change', () => {
  expect(say('coordinadora', { s: 4, a: 8 }, 12, 12).es).toContain('alguien tendría que cambiar su posición');
  expect(say('coordinadora', { s: 4 }, 12, 12).es).not.toContain('cambiar su posición');
});

test('an ended test speaks in the past', () => {
  expect(say('coordinadora', { s: 8, b: 1 }, 10, 10, true).es).toMatch(
    /Quedó bloqueada.*Para pasar le faltó: que se retire 1/s,
  );
});

const counts = [0, 1, 7];
test('no combination of reasons is without its words', () => {
  const charters: CharterName[] = [
    'coordinadora',
    'formal-consensus',
    'lazy-consensus',
    'two-thirds',
    'sociocratic-consent',
    'consensus-approval',
    'fifteen-m',
  ];
  for (const charter of charters)
    for (const s of counts)
      for (const b of counts)
        for (const a of counts)
          for (const base of [null, 15]) {
            const said = say(charter, { s, b, a, openConcerns: 1 }, base, null);
            expect(said.es + said.en).not.toContain('standing.');
          }
});
