import type { ClosedTest, ProposalPart } from '@coordinadora/domain';

/** How the test of a proposal ended in this meeting, until another one runs; null where none did. */
export function lastTestIn({ lastTest, test }: ProposalPart, meetingId: string): ClosedTest | null {
  return lastTest?.meetingId === meetingId && !test ? lastTest : null;
}
