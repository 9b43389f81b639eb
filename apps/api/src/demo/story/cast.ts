import { bodies } from '../bodies/bodies.ts';
import { NEIGHBOURS } from '../zona/zone.ts';
import { inventedName } from './names.ts';
import type { Figure } from './story.ts';

/** People who speak in the coalition and belong to no organisation. */
const UNAFFILIATED = 14;

/** The keys of a group: `regantes:0`, `regantes:1` … */
export const group = (key: string, size: number): string[] =>
  Array.from({ length: size }, (_, i) => `${key}:${i}`);

/** World A: everybody of the twelve bodies, and those who come by themselves; about 180 people. */
export const coalitionPeople = (): string[] => [
  ...bodies.flatMap(({ key, size }) => group(key, size)),
  ...group('suelta', UNAFFILIATED),
];

/** Those who come to nearly every meeting of the coalition: three of each body, and some who come by themselves. */
export const coalitionCore = (): string[] => [
  ...bodies.flatMap(({ key }) => group(key, 3)),
  ...group('suelta', 6),
];

export const zonePeople = (): string[] => group('zona', NEIGHBOURS);

/** Everybody of both worlds, with invented names. */
export const figures = (): Figure[] =>
  [...coalitionPeople(), ...zonePeople()].map((key, n) => ({ key, name: inventedName(n) }));
