import type { MeetingCore, ProposalCore, TestCore } from '../authority/cores.ts';
import type { Charter } from '../charter/charter.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** TEST-5: the minimum time is over, or, in a meeting and not in lazy mode, everybody of the base has answered. */
export function mayEvaluate(test: TestCore, mode: Charter['mode'], at: number): Refusal | null {
  if (at >= test.minTestEndsAt) return null;
  const everybody =
    test.meetingId !== null && test.base !== null && test.base > 0 && test.answered >= test.base;
  return everybody && mode !== 'lazy' ? null : refuse('minimum_test', { from: test.minTestEndsAt });
}

/** TEST-5; a pause of the meeting stops the clock of its test, so that nobody can shorten a minimum time by it. */
export function closable(
  p: ProposalCore,
  mode: Charter['mode'],
  openMeeting: MeetingCore | null,
  at: number,
): Refusal | null {
  if (p.state !== 'testing' || !p.test) return refuse('wrong_state');
  const pausedAt = p.test.meetingId ? openMeeting?.pausedAt : undefined;
  return mayEvaluate(p.test, mode, pausedAt ?? at);
}
