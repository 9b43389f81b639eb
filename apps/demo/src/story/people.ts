import type { Named } from '@coordinadora/api/past';
import { inventedName } from './names.ts';

/** The keys of a group: `regantes:0`, `regantes:1` … */
export const group = (key: string, size: number): string[] =>
  Array.from({ length: size }, (_, i) => `${key}:${i}`);

/** People with invented names; `from` is how many names were given before. */
export const named = (keys: readonly string[], from: number): Named[] =>
  keys.map((key, n) => ({ key, name: inventedName(from + n) }));
