import { type CharterName, charterNames, readyCharter } from '../charter/ready.ts';
import { charterProblem } from '../charter/validate.ts';
import type { Verdict } from '../context.ts';
import type { SealedPayload } from '../record/seal.ts';
import { refuse } from '../refusal.ts';
import type { State } from '../state.ts';

/** ASM-1..3: a book begins with its founding, and with a charter that can be evaluated. */
export function found(state: State, payload: SealedPayload<'assembly.found'>): Verdict {
  if (state.assembly) return refuse('assembly_exists');
  const { charter: asked, ...rest } = payload;
  const charter = typeof asked === 'string' ? named(asked) : asked;
  if (!charter || charterProblem(charter)) return refuse('charter_invalid');
  const name = typeof asked === 'string' ? { charterName: asked } : {};
  return [
    {
      kind: 'assembly.founded',
      payload: { ...rest, ...name, charter, charterVersion: 1 },
    },
  ];
}

const named = (name: string) =>
  (charterNames as readonly string[]).includes(name) ? readyCharter(name as CharterName) : null;
