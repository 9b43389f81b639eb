import type { Position, Vote } from '../acts.ts';
import type { MeetingCore, ProposalCore, TestCore } from '../authority/cores.ts';
import type { Charter } from '../charter/charter.ts';
import type { Attested, Verdict } from '../context.ts';
import type { SealedPayload } from '../record/seal.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Proposal } from '../state.ts';

/** POS-1: what a charter offers. */
export const OFFERED: Record<Charter['mode'], readonly Position[]> = {
  consensus: ['support', 'reservations', 'stand_aside', 'block', 'undecided'],
  lazy: ['support', 'reservations', 'stand_aside', 'block', 'undecided'],
  consent: ['support', 'block'],
  vote: [],
};
export const VOTES: readonly Vote[] = ['in_favour', 'against', 'abstain'];

/** TEST-8: in a meeting no more people can count than the base that was frozen at the call. */
function roomFor(test: TestCore, proposal: Proposal, ref: string, counts: boolean): Refusal | null {
  if (!counts || test.base === null || test.answered < test.base) return null;
  return proposal.test?.answers.get(ref)?.counts ? null : refuse('base_reached');
}

/** MEET-4: nobody answers a test of a meeting while that meeting is paused. */
export function answering(core: ProposalCore, openMeeting: MeetingCore | null): Refusal | null {
  if (core.state !== 'testing' || !core.test) return refuse('wrong_state');
  const paused = openMeeting?.state === 'paused' && openMeeting.id === core.test.meetingId;
  return paused ? refuse('meeting_paused') : null;
}

function admitted(core: ProposalCore, proposal: Proposal, ref: string, given: Attested): Refusal | null {
  const test = core.test;
  if (!test) return refuse('wrong_state');
  const counts = given.counts ?? false;
  // WHO-2: in a meeting, those who do not count are refused; outside, they are shown apart.
  if (!counts && test.meetingId) return refuse(given.because ?? 'not_checked_in');
  return roomFor(test, proposal, ref, counts);
}

/** POS-1..3: one present position per person and test, changeable until it closes. */
export function takePosition(
  core: ProposalCore,
  proposal: Proposal,
  charter: Charter,
  payload: SealedPayload<'position.take'>,
  ref: string,
  given: Attested,
): Verdict {
  const refusal = admitted(core, proposal, ref, given);
  if (refusal) return refusal;
  if (!OFFERED[charter.mode].includes(payload.position)) return refuse('position_not_offered');
  if (payload.position === 'block' && !payload.reasonHash) return refuse('block_needs_reason');
  const testId = core.test?.id ?? '';
  return [
    {
      kind: 'position.taken',
      payload: { ...payload, testId, version: core.version },
    },
  ];
}

/** POS-4: the same under a charter that votes. */
export function castVote(
  core: ProposalCore,
  proposal: Proposal,
  charter: Charter,
  payload: SealedPayload<'vote.cast'>,
  ref: string,
  given: Attested,
): Verdict {
  const refusal = admitted(core, proposal, ref, given);
  if (refusal) return refusal;
  if (charter.mode !== 'vote') return refuse('position_not_offered');
  const testId = core.test?.id ?? '';
  return [
    {
      kind: 'vote.cast',
      payload: { ...payload, testId, version: core.version },
    },
  ];
}
