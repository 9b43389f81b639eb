import type { Charter } from '../charter/charter.ts';
import type { Test } from '../proposal/test.ts';
import type { State } from '../rule/state.ts';
import { HOUR } from '../rule/time.ts';

/** Meetings an assembly holds before newness delays a decision: at first everybody is new (house, WIN-2). */
const FIRST_MEETINGS = 3;
const NEWCOMERS_WINDOW = 72 * HOUR;

/** WIN-1, WIN-2: the charter's window, or 72 hours where most of those answering are here for the first time. */
export function windowOf(state: State, charter: Charter, test: Test): number {
  const wished = charter.objectionWindowHours * HOUR;
  const { s, r, a, b, u } = test.tally;
  const mostlyNew = test.firstTime * 2 > s + r + a + b + u;
  const young = state.meetingsClosed < FIRST_MEETINGS || charter.whoCounts === 'anyone';
  return mostlyNew && !young ? Math.max(wished, NEWCOMERS_WINDOW) : wished;
}
