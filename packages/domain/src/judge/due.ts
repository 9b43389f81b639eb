import type { ClockActKind } from '../record/kinds.ts';
import type { ClockRule, Due } from '../rule/clock-rule.ts';
import type { State } from '../rule/state.ts';
import { NOUNS } from './tables.ts';

type AnyRule = ClockRule<ClockActKind, unknown>;
const TABLES = NOUNS.flatMap(({ clock }) =>
  clock ? [{ things: clock.things, rules: Object.entries(clock.acts) as [ClockActKind, AnyRule][] }] : [],
);

const before = (a: Due, b: Due) => a.due - b.due || (a.kind + a.subject < b.kind + b.subject ? -1 : 1);

/** What the clock has to do next, whether or not it is time; null when nothing waits. */
export function nextDue(state: State): Due | null {
  let next: Due | null = null;
  for (const { things, rules } of TABLES)
    for (const thing of things(state))
      for (const [kind, rule] of rules) {
        const moment = rule.due(state, thing);
        const due = moment && ({ kind, ...moment } as Due);
        if (due && (!next || before(due, next) < 0)) next = due;
      }
  return next;
}

/** CLOCK-2: whether the clock has something to do before anybody acts at `at` (ms). */
export function isDue(state: State, at: number): boolean {
  if (state.wakeAt === null || state.wakeAt > at) return false;
  const next = nextDue(state);
  return next !== null && next.due <= at;
}
