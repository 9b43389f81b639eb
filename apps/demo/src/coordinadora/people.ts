import { group } from '../story/people.ts';
import { bodies } from './bodies/bodies.ts';

/** People who speak in the coalition and belong to no organisation. */
const UNAFFILIATED = 14;

/** Everybody of the twelve bodies, and those who come by themselves; about 180 people. */
export const coalitionPeople = (): string[] => [
  ...bodies.flatMap(({ key, size }) => group(key, size)),
  ...group('suelta', UNAFFILIATED),
];

/** Those who come to nearly every meeting of the coalition: three of each body, and some who come by themselves. */
export const coalitionCore = (): string[] => [
  ...bodies.flatMap(({ key }) => group(key, 3)),
  ...group('suelta', 6),
];
