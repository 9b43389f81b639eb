import { clockActId } from '../record/ids.ts';
import type { ClockActKind, SealedActOf } from '../record/kinds.ts';
import type { AskedRule, ClockRule } from '../rule/clock-rule.ts';
import type { Context, Verdict } from '../rule/context.ts';
import { refuse } from '../rule/refusal.ts';
import type { State } from '../rule/state.ts';
import { nextDue } from './due.ts';
import { CLOCK_ACTS } from './tables.ts';

type ClockAct = SealedActOf<ClockActKind>;
type AnyClock = ClockRule<ClockActKind, unknown> | AskedRule<ClockActKind>;

/** CLOCK-1: the clock does what is due next, when it is due, under the id that follows from it. */
export function decideClock(state: State, act: ClockAct, ctx: Context): Verdict {
  const rule = CLOCK_ACTS[act.kind] as AnyClock;
  if (!('due' in rule)) return rule.decide(state, act, ctx);
  const due = nextDue(state);
  if (!due || due.due > ctx.at || due.kind !== act.kind) return refuse('clock_not_due');
  if (act.id !== clockActId(ctx.sha256, state.assemblyId, due.kind, due.subject, due.due))
    return refuse('clock_not_due');
  return rule.decide(state, due.payload, ctx);
}
