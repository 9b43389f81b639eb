import { type CharterName, charterNames, readyCharter } from '../charter/ready.ts';
import { charterProblem } from '../charter/validate.ts';
import type { Verdict } from '../context.ts';
import type { SealedPayload } from '../record/seal.ts';
import { refuse } from '../refusal.ts';
import type { State } from '../state.ts';

/** The shape of an IANA name. Whether there is such a zone differs between programs, and a verdict must not. */
const ZONE = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/;
const LONGEST_ZONE = 64;

/** ASM-1..4: a book begins with its founding, with a charter that can be evaluated and a zone that has the shape of one. */
export function found(state: State, payload: SealedPayload<'assembly.found'>): Verdict {
  if (state.assembly) return refuse('assembly_exists');
  const { charter: asked, ...rest } = payload;
  const charter = typeof asked === 'string' ? named(asked) : asked;
  if (!charter || charterProblem(charter)) return refuse('charter_invalid');
  if (!zoneFits(payload.timeZone)) return refuse('time_zone_invalid');
  const name = typeof asked === 'string' ? { charterName: asked } : {};
  return [
    {
      kind: 'assembly.founded',
      payload: { ...rest, ...name, charter, charterVersion: 1 },
    },
  ];
}

const zoneFits = (zone?: string) => zone === undefined || (zone.length <= LONGEST_ZONE && ZONE.test(zone));
const named = (name: string) =>
  (charterNames as readonly string[]).includes(name) ? readyCharter(name as CharterName) : null;
