import type { Noun } from '../rule/noun.ts';
import { found, founded } from './found.ts';

declare module '../rule/refusal.ts' {
  interface Refusals extends Record<keyof typeof REFUSALS, string> {}
}

const REFUSALS = {
  assembly_exists: 'ASM-1',
  no_such_assembly: 'ASM-2',
  charter_invalid: 'ASM-3',
  time_zone_invalid: 'ASM-4',
  does_not_count: 'WHO-1',
} as const;

export const ASSEMBLY = {
  acts: { 'assembly.found': found },
  facts: { 'assembly.founded': founded },
  refusals: REFUSALS,
  empty: () => ({ assembly: null, charters: [] }),
} satisfies Noun;
