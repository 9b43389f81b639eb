import type { Past, Resident } from '@coordinadora/api/past';
import { expect, test } from 'vitest';
import { linksTo } from './links.ts';

const past = {
  wayIn: async ({ name }: Resident) => `/in#${name}`,
  hall: async (_: string, meetingId: string) => `/h#${meetingId}`,
} as unknown as Past;
const cast = new Map(['ana', 'bea'].map((name) => [name, { name } as Resident]));
const said = (es: string) => ({ es, en: es });

test('people of all the worlds come first, halls last: the tour counts on it', async () => {
  const situations = [
    { who: 'ana', ...said('presente') },
    { who: 'bea', ...said('vecina') },
  ];
  const halls = [{ assemblyId: 'a', meetingId: 'm', ...said('la sala') }];
  expect(await linksTo(past, cast, situations, halls, 0)).toEqual([
    { situation: said('presente'), url: '/in#ana' },
    { situation: said('vecina'), url: '/in#bea' },
    { situation: said('la sala'), url: '/h#m' },
  ]);
});

test('a situation of somebody who is not in the cast is a fault of the story', async () => {
  await expect(linksTo(past, cast, [{ who: 'nadie', ...said('x') }], [], 0)).rejects.toThrow(
    'nobody is called nadie',
  );
});
