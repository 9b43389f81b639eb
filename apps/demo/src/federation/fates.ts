import type { CharterName } from '@coordinadora/domain';
import type { Course } from './course.ts';

/** What an assembly's rules are and how its matters went: the first meeting's, then the second's where there was one. */
export interface Fate {
  charter: CharterName;
  /** Of a hundred assemblies, so many. */
  weight: number;
  first: Course;
  /** `again`: the same matter with an amended text. `thin`: too few came. */
  second?: { course: Course; again?: true; thin?: true };
}

const fates: Fate[] = [
  { charter: 'coordinadora', weight: 14, first: 'agreed' },
  { charter: 'coordinadora', weight: 12, first: 'reserved', second: { course: 'agreed' } },
  { charter: 'coordinadora', weight: 8, first: 'blocked' },
  { charter: 'coordinadora', weight: 9, first: 'blocked', second: { course: 'reserved', again: true } },
  { charter: 'coordinadora', weight: 9, first: 'agreed', second: { course: 'agreed', thin: true } },
  { charter: 'coordinadora', weight: 6, first: 'aside' },
  { charter: 'four-fifths-block-review', weight: 7, first: 'reserved', second: { course: 'blocked' } },
  { charter: 'minus-two', weight: 5, first: 'blocked' },
  { charter: 'simple-majority', weight: 8, first: 'carried', second: { course: 'lost' } },
  { charter: 'simple-majority', weight: 6, first: 'lost' },
  { charter: 'two-thirds', weight: 8, first: 'carried' },
  { charter: 'two-thirds', weight: 5, first: 'lost', second: { course: 'carried', thin: true } },
  { charter: 'sociocratic-consent', weight: 3, first: 'agreed', second: { course: 'agreed' } },
];

/** The fates of so many assemblies in turn: each as often as it weighs, spread evenly. */
export function fateOf(n: number): Fate {
  let left = (n * 37) % fates.reduce((sum, { weight }) => sum + weight, 0);
  for (const fate of fates) {
    if (left < fate.weight) return fate;
    left -= fate.weight;
  }
  throw new Error('the weights do not add up');
}
