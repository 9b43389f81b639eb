import type { Label, Missing, Outcome } from '@coordinadora/domain';
import { answered, type Mode, type Tally } from '../../design/weave/tally.ts';

/** What a running or ended test came to; a test that was interrupted came to nothing. */
export interface Result {
  outcome: Outcome | 'broken_off';
  label?: Label;
  missing: readonly Missing[];
}

/** Where the words of one requirement stand in the catalogue `standing.needs`. */
export type NeedKey = `${'shared' | 'consensus' | 'consent' | 'vote'}.${string}`;
export interface Need {
  key: NeedKey;
  /** People or concerns; `of` is what a share is taken of, 0 where there is none. */
  values: { need: number; have: number; by: number; of: number };
}

/**
 * What would have to change, in the order of the rules. `enough` is false where, in a meeting, those who have not
 * answered are fewer than what is missing: then somebody has to change their position.
 */
export interface Standing {
  lead: string;
  needs: Need[];
  enough: boolean;
}

const SHARED = new Set(['quorum', 'nobody_answered', 'open_concern']);
const PEOPLE = new Set(['support', 'support_or_reservations', 'in_favour']);

function keyOf(mode: Mode, { code, unit }: Missing): NeedKey {
  if (code === 'quorum_floor_3')
    return unit === 'present' ? 'shared.floor_present' : `${family(mode)}.floor_answers`;
  if (code === 'block' && mode === 'lazy') return 'consent.block';
  return SHARED.has(code) ? `shared.${code}` : `${family(mode)}.${code}`;
}

// A charter in lazy mode speaks of support as one that seeks consensus does.
const family = (mode: Mode) => (mode === 'lazy' ? 'consensus' : mode);

const leadOf = ({ outcome, label }: Result) =>
  outcome === 'adopted' ? `adopted.${label ?? 'consensus'}` : outcome;

/** STAND-1: an evaluation as sentences to say. `base` null outside a meeting; counts are people. Pure. */
export function standingOf(result: Result, tally: Tally, base: number | null, mode: Mode): Standing {
  const left = base === null ? Number.POSITIVE_INFINITY : base - answered(tally);
  return {
    lead: leadOf(result),
    needs: result.missing.map((one) => ({
      key: keyOf(mode, one),
      values: { need: one.need, have: one.have, by: one.by, of: one.of ?? 0 },
    })),
    enough: result.missing.every((one) => !PEOPLE.has(one.unit) || one.by <= left),
  };
}
