import {
  type Fact,
  isClockAct,
  type PersonActKind,
  type SealedAct,
  type SealedActOf,
} from '../record/kinds.ts';
import type { ActRule } from '../rule/act.ts';
import type { Context, Verdict } from '../rule/context.ts';
import { isRefusal, refuse } from '../rule/refusal.ts';
import type { State } from '../rule/state.ts';
import { decideClock } from './clock.ts';
import { isDue } from './due.ts';
import { sceneInBook } from './scene.ts';
import { ACTS, byFact } from './tables.ts';

/** Judges one act on the state: facts, or a refusal. Pure. Rules: domain.md; who may: the nouns' tables. */
export function decideAct(state: State, act: SealedAct, ctx: Context): Verdict {
  // REC-3: time does not go back.
  if (ctx.at < state.at) return refuse('time_went_back');
  // REC-8: an act is decided in the format of its first entry, which never falls within a book.
  if (ctx.v < state.v) return refuse('format_went_back');
  const verdict = isClockAct(act.kind)
    ? decideClock(state, act as never, ctx)
    : decidePerson(state, act as SealedActOf<PersonActKind>, ctx);
  return isRefusal(verdict) ? verdict : verdict.flatMap((fact) => [...precededBy(state, fact, ctx), fact]);
}

function decidePerson(state: State, act: SealedActOf<PersonActKind>, ctx: Context): Verdict {
  if (act.kind !== 'assembly.found') {
    if (!state.assembly) return refuse('no_such_assembly');
    if (isDue(state, ctx.at)) return refuse('clock_first');
  }
  const rule = ACTS[act.kind] as ActRule<PersonActKind>;
  const { payload } = act;
  const subjects = rule.find?.(state, payload) ?? {};
  if (isRefusal(subjects)) return subjects;
  const scene = sceneInBook(state, subjects, ctx);
  const refusal =
    rule.who(scene) ??
    rule.meant?.(scene, payload) ??
    rule.when?.(scene) ??
    // POS-5: the key of a matter is destroyed with its end: nobody can speak in it any more.
    (rule.ref && !ctx.ref ? refuse('matter_over') : null);
  return refusal ?? rule.decide({ state, ctx, payload, scene, ...subjects });
}

type Before = (state: State, fact: never, ctx: Context) => Fact[];
const BEFORE = byFact<Before>(({ before }) => before as Record<string, Before> | undefined);

/** What other rooms have to write first: the test of a meeting that closes. */
const precededBy = (state: State, fact: Fact, ctx: Context): Fact[] =>
  BEFORE.get(fact.kind)?.flatMap((before) => before(state, fact as never, ctx)) ?? [];
