import { isClockAct } from './acts.ts';
import type { Attested } from './context.ts';
import { isHere, wasHere } from './meeting/presence.ts';
import type { SealedAct } from './record/seal.ts';
import type { Proposal, State } from './state.ts';

/** The speaker as the server knows them; `refIn` gives their id in a meeting or proposal, null without its key. */
export interface Speaker {
  actor: string | null;
  refIn: (matterId: string) => string | null;
  /** Ids of the meetings they were at, as far as kept (private, five meetings deep). */
  wasAt: ReadonlySet<string>;
}

/** WHO-1: was at one of the last five closed meetings. */
export const hasStanding = (state: State, speaker: Speaker): boolean =>
  state.recentMeetings.some((meeting) => speaker.wasAt.has(meeting.id));

const anyoneCounts = (state: State) => state.charters.at(-1)?.whoCounts === 'anyone';

/** The server's attestation for an act: what counts, where, and why not (domain.md section 3). */
export function attest(state: State, act: SealedAct, speaker: Speaker, codeValid: boolean): Attested {
  if (isClockAct(act.kind) || act.kind === 'assembly.found') return {};
  switch (act.kind) {
    case 'meeting.check_in':
      return { codeValid };
    case 'meeting.check_out':
    case 'proposal.amend':
    case 'proposal.withdraw':
      return {};
    case 'position.take':
    case 'vote.cast': {
      const proposal = state.proposals.get(act.payload.proposalId);
      return proposal
        ? {
            ...inTest(state, proposal, speaker),
            firstTime: !hasStanding(state, speaker),
          }
        : {};
    }
    case 'consensus.close': {
      const proposal = state.proposals.get(act.payload.proposalId);
      return proposal ? inTest(state, proposal, speaker) : {};
    }
    case 'meeting.convene':
    case 'proposal.open':
      return inAssembly(state, speaker);
    case 'consensus.call':
      return inRoom(state, state.openMeetingId, speaker);
    default:
      return inRoom(state, 'meetingId' in act.payload ? act.payload.meetingId : null, speaker);
  }
}

/** Outside any meeting: standing, or being in the open meeting. */
function inAssembly(state: State, speaker: Speaker): Attested {
  if (anyoneCounts(state) || hasStanding(state, speaker)) return { counts: true };
  return inRoom(state, state.openMeetingId, speaker);
}

function inRoom(state: State, meetingId: string | null, speaker: Speaker): Attested {
  if (anyoneCounts(state)) return { counts: true };
  const meeting = meetingId ? state.meetings.get(meetingId) : undefined;
  if (!meeting || meeting.state === 'convened')
    return hasStanding(state, speaker) ? { counts: true } : { counts: false, because: 'does_not_count' };
  const ref = speaker.refIn(meeting.id);
  const here = ref !== null && isHere(meeting.presence.get(ref));
  return here ? { counts: true } : { counts: false, because: 'not_checked_in' };
}

/** Whether an answer of this speaker would be taken: in a meeting only theirs who were there when the test was called. */
export const isAsked = (state: State, proposal: Proposal, speaker: Speaker): boolean =>
  !proposal.test?.meetingId || inTest(state, proposal, speaker).counts === true;

function inTest(state: State, proposal: Proposal, speaker: Speaker): Attested {
  const charter = state.charters[proposal.charterVersion - 1];
  if (charter?.whoCounts === 'anyone') return { counts: true };
  const test = proposal.test;
  const meeting = test?.meetingId ? state.meetings.get(test.meetingId) : undefined;
  if (!test || !meeting) return inAssembly(state, speaker);
  const ref = speaker.refIn(meeting.id);
  const spans = ref === null ? undefined : meeting.presence.get(ref);
  if (wasHere(spans, test.calledSeq)) return { counts: true };
  return {
    counts: false,
    because: isHere(spans) ? 'arrived_after_call' : 'not_checked_in',
  };
}
