import type { ClosedTest } from '@coordinadora/domain';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import es from '../../../messages/es.ts';
import { TestResult } from './TestResult.tsx';

const ended: ClosedTest = {
  id: 't',
  version: 2,
  calledAt: 0,
  closedAt: 1000,
  meetingId: 'm',
  base: 10,
  recent: 10,
  tally: { s: 8, r: 0, a: 0, b: 1, u: 0, o: 0, openConcerns: 0, round: 1 },
  apart: { s: 1, r: 0, a: 0, b: 0, u: 0 },
  outcome: 'blocked',
  reasons: ['block'],
  missing: [{ code: 'block', need: 0, have: 1, by: 1, unit: 'blocks' }],
  said: [
    { position: 'support', reason: 'Hace falta.', counts: true },
    { position: 'block', reason: 'Deja fuera a los de arriba.', counts: true },
  ],
};
const draw = (result: ClosedTest, mode: 'consensus' | 'vote') =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="es" messages={es} timeZone="UTC">
      <TestResult test={result} mode={mode} zone="UTC" open />
    </NextIntlClientProvider>,
  ).replaceAll(/<[^>]+>/g, ' ');

test('a blocked test says what it lacked, its base, and who answered apart', () => {
  const said = draw(ended, 'consensus');
  expect(said).toContain('Para pasar le faltó: que se retire 1 bloqueo');
  expect(said).toContain('Al empezar había 10 personas presentes.');
  expect(said).toContain('1 respuesta aparte.');
});

test('the reason of a block is read before the others', () => {
  const said = draw(ended, 'consensus');
  expect(said.indexOf('Deja fuera')).toBeLessThan(said.indexOf('Hace falta.'));
});

test('a vote is never shown as consensus', () => {
  const said = draw({ ...ended, outcome: 'adopted', label: 'vote', reasons: [], missing: [] }, 'vote');
  expect(said).toContain('Aprobado por voto');
  expect(said.toLowerCase()).not.toContain('consenso');
});

test('a test that was broken off has no stamp and decides nothing', () => {
  const said = draw({ ...ended, outcome: 'broken_off', reasons: [], missing: [] }, 'consensus');
  expect(said).toContain('no decidió nada');
});
