import { inTest } from '../consensus/counts.ts';
import { ACTS } from '../judge/tables.ts';
import type { PersonActKind } from '../record/kinds.ts';
import type { ActRule } from '../rule/act.ts';
import type { Refusal } from '../rule/refusal.ts';
import { type Subject, sceneOnScreen } from './scene.ts';
import type { ProposalPart, View } from './types.ts';

/** null: they may. Else why not, with the figures for the sentence. */
export type May = Refusal | null;

/** MAY-1: whether this viewer may do this now: what the server would say, as far as no payload decides. `at` in ms. */
export function may(view: View, kind: PersonActKind, at: number, on: Subject = {}): May {
  const { who, when, counts } = ACTS[kind] as ActRule<PersonActKind>;
  const scene = sceneOnScreen(view, counts, on, at);
  return who(scene) ?? when?.(scene) ?? null;
}

/** MAY-2: whether an answer of this viewer counts in the running test of a proposal, or would, if one were called now. */
export const countsIn = (view: View, proposal: ProposalPart): boolean =>
  sceneOnScreen(view, inTest, { proposal }, 0).person.because === null;
