import type { Charter } from './charter.ts';
import data from './ready.json' with { type: 'json' };

export type CharterName = keyof typeof data;

/** The names of the charters an assembly can adopt in one step, the default first. */
export const charterNames = Object.keys(data) as CharterName[];

/** A ready charter whole, with the two fields that are the same in all of them. */
export function readyCharter(name: CharterName): Charter {
  return {
    ...(data[name] as unknown as Charter),
    whoCounts: 'checked_in',
    rules: 1,
  };
}
