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
  );
  expect(act.agenda).toEqual([{ title: 'El pozo', minutes: 20, proposalId: 'p1' }]);
});

test('the time on the wall becomes a moment, and an empty place is no place', () => {
  const act = convened(form([...basics, ['place', '  ']]));
  expect(act).toEqual({
    title: 'Asamblea',
    startsAt: new Date('2026-11-24T19:00').toISOString(),
    agenda: [],
  });
});
