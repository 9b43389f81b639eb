import type { Proposal, State, Test } from '../state.ts';

/** Takes the running test off the proposal and its meeting, and returns it. */
export function endTest(state: State, p: Proposal): Test | null {
  const test = p.test;
  const meeting = test?.meetingId ? state.meetings.get(test.meetingId) : undefined;
  if (meeting) meeting.testing = null;
  p.test = null;
  return test;
}
