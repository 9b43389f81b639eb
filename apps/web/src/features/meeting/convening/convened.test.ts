import { expect, test } from 'vitest';
import { convened } from './convened.ts';

const form = (fields: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};
const basics: [string, string][] = [
  ['title', ' Asamblea '],
  ['startsAt', '2026-11-24T19:00'],
];

test('rows without a title are left out, and each keeps its own minutes and proposal', () => {
  const act = convened(
    form([
      ...basics,
      ...([
        ['item', ''],
        ['minutes', '5'],
        ['proposalId', ''],
      ] as [string, string][]),
      ...([
        ['item', 'El pozo '],
        ['minutes', '20'],
        ['proposalId', 'p1'],
      ] as [string, string][]),
    ]),
    'UTC',
  );
  expect(act.agenda).toEqual([{ title: 'El pozo', minutes: 20, proposalId: 'p1' }]);
});

test('the time on the wall of the assembly becomes a moment, and an empty place is no place', () => {
  const act = convened(form([...basics, ['place', '  ']]), 'America/La_Paz');
  expect(act).toEqual({ title: 'Asamblea', startsAt: '2026-11-24T23:00:00.000Z', agenda: [] });
});

test('of an hour that comes twice, or never, the one that was chosen is taken, and none that was not', () => {
  const at = (startsAt: string, which?: string) => {
    const chosen: [string, string][] = which ? [['which', which]] : [];
    return convened(form([['title', 'T'], ['startsAt', startsAt], ...chosen]), 'Europe/Madrid').startsAt;
  };
  expect(at('2027-10-31T02:30', 'earlier')).toBe('2027-10-31T00:30:00.000Z');
  expect(at('2027-10-31T02:30', 'later')).toBe('2027-10-31T01:30:00.000Z');
  expect(at('2027-03-28T02:30', 'later')).toBe('2027-03-28T01:30:00.000Z');
  expect(() => at('2027-03-28T02:30')).toThrow('time_ambiguous');
  expect(() => at('')).toThrow();
  expect(at('2027-03-28T03:30', 'earlier')).toBe('2027-03-28T01:30:00.000Z');
});
