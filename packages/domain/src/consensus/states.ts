import type { Charter } from '../charter/charter.ts';
import type { TestCore } from '../proposal/test.ts';
import { type Refusal, refuse } from '../rule/refusal.ts';
import type { Row } from '../rule/scene.ts';

/** Nobody answers a test of a meeting while that meeting is paused. */
export const answering: Row = ({ proposal, openMeeting }) => {
  if (proposal?.state !== 'testing' || !proposal.test) return refuse('wrong_state');
  const paused = openMeeting?.state === 'paused' && openMeeting.id === proposal.test.meetingId;
  return paused ? refuse('meeting_paused') : null;
};

/** In a meeting, those who do not count are refused; outside, they are shown apart. */
export const asked: Row = ({ proposal, person }) =>
  proposal?.test?.meetingId && person.because ? refuse(person.because) : null;

/** TEST-5: the minimum time is over, or, in a meeting and not in lazy mode, everybody of the base has answered. */
export function mayEvaluate(test: TestCore, mode: Charter['mode'], at: number): Refusal | null {
  if (at >= test.minTestEndsAt) return null;
  const everybody =
    test.meetingId !== null && test.base !== null && test.base > 0 && test.answered >= test.base;
  return everybody && mode !== 'lazy' ? null : refuse('minimum_test', { from: test.minTestEndsAt });
}

/** TEST-5; a pause of the meeting stops the clock of its test, so that nobody can shorten a minimum time by it. */
export const closable: Row = ({ proposal, charter, openMeeting, at }) => {
  if (proposal?.state !== 'testing' || !proposal.test || !charter) return refuse('wrong_state');
  const pausedAt = proposal.test.meetingId ? openMeeting?.pausedAt : undefined;
  return mayEvaluate(proposal.test, charter.mode, pausedAt ?? at);
};
