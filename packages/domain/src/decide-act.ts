import { type ClockActKind, isClockAct, type PersonActKind } from './acts.ts';
import { addItem, finishItem, moveItem, startItem } from './agenda/items.ts';
import { found } from './assembly/found.ts';
import { charterOf, meetingCore, proposalCore } from './authority/core-of.ts';
import { WHO } from './authority/table.ts';
import { decideClock } from './clock/act.ts';
import { isDue } from './clock/due.ts';
import { answering, castVote, takePosition } from './consensus/answer.ts';
import { call } from './consensus/call.ts';
import { closable } from './consensus/closable.ts';
import { closeTest } from './consensus/close.ts';
import type { Context, Verdict } from './context.ts';
import { close } from './meeting/close.ts';
import { convene } from './meeting/convene.ts';
import { open } from './meeting/open.ts';
import { pause, resume } from './meeting/pause.ts';
import { checkIn, checkOut } from './meeting/presence.ts';
import { handOverRole, takeRole } from './meeting/role.ts';
import { amend, stale } from './proposal/amend.ts';
import { openedSince, openProposal } from './proposal/open.ts';
import { withdraw } from './proposal/withdraw.ts';
import type { SealedAct, SealedActOf } from './record/seal.ts';
import { refuse } from './refusal.ts';
import type { Meeting, Proposal, State } from './state.ts';

/** Judges one act on the state: facts, or a refusal. Pure. Rules: domain.md; who may: authority/table.ts. */
export function decideAct(state: State, act: SealedAct, ctx: Context): Verdict {
  if (ctx.at < state.at) return refuse('time_went_back');
  if (isClock(act)) return decideClock(state, act, ctx);
  if (act.kind === 'assembly.found') return found(state, act.payload);
  if (!state.assembly) return refuse('no_such_assembly');
  if (isDue(state, ctx.at)) return refuse('clock_first');
  if ('meetingId' in act.payload && act.kind !== 'proposal.open')
    return inMeeting(state, act as MeetingAct, ctx);
  if ('proposalId' in act.payload) return onProposal(state, act as ProposalAct, ctx);
  return inAssembly(state, act as AssemblyAct, ctx);
}

type MeetingAct = Exclude<
  SealedActOf<Extract<PersonActKind, `meeting.${string}` | `agenda.${string}`>>,
  { kind: 'meeting.convene' }
>;
type ProposalAct = SealedActOf<
  | 'proposal.amend'
  | 'proposal.withdraw'
  | 'consensus.call'
  | 'consensus.close'
  | 'position.take'
  | 'vote.cast'
>;
type AssemblyAct = SealedActOf<'meeting.convene' | 'proposal.open'>;
const isClock = (act: SealedAct): act is SealedActOf<ClockActKind> => isClockAct(act.kind);

function allowed(
  state: State,
  kind: PersonActKind,
  ctx: Context,
  meeting: Meeting | null,
  p: Proposal | null,
) {
  const person = { actor: ctx.actor, counts: ctx.given.counts ?? false };
  const limited = kind === 'proposal.open' && !person.counts;
  const refusal = WHO[kind]({
    person,
    founder: state.assembly?.founder ?? null,
    meeting: meeting && meetingCore(meeting),
    proposal: p && proposalCore(p),
    openedToday: limited ? openedSince(state, ctx.actor, ctx.at) : 0,
    meetingsClosed: state.meetingsClosed,
  });
  return refusal?.code === 'does_not_count' && ctx.given.because ? refuse(ctx.given.because) : refusal;
}

const openMeetingOf = (state: State) =>
  state.openMeetingId ? (state.meetings.get(state.openMeetingId) ?? null) : null;

function inAssembly(state: State, act: AssemblyAct, ctx: Context): Verdict {
  const refusal = allowed(state, act.kind, ctx, null, null);
  if (refusal) return refusal;
  return act.kind === 'meeting.convene'
    ? convene(state, act.payload, ctx)
    : openProposal(state, act.payload, ctx);
}

function inMeeting(state: State, act: MeetingAct, ctx: Context): Verdict {
  const meeting = state.meetings.get(act.payload.meetingId);
  if (!meeting) return refuse('no_such_meeting');
  const refusal = allowed(state, act.kind, ctx, meeting, null);
  if (refusal) return refusal;
  switch (act.kind) {
    case 'meeting.open':
      return open(meeting, state.openMeetingId, ctx);
    case 'meeting.pause':
      return pause(meeting);
    case 'meeting.resume':
      return resume(meeting);
    case 'meeting.close':
      return close(state, meeting, ctx, 'closed');
    case 'meeting.check_in':
      return checkIn(meeting, ctx.ref ?? '', ctx.given.codeValid ?? false);
    case 'meeting.check_out':
      return checkOut(meeting, ctx.ref ?? '');
    case 'meeting.take_role':
      return takeRole(meeting, act.payload.role, ctx);
    case 'meeting.hand_over_role':
      return handOverRole(meeting, act.payload.role, ctx);
    case 'agenda.add':
      return addItem(state, meeting, act.payload, ctx);
    case 'agenda.move':
      return moveItem(meeting, act.payload);
    case 'agenda.start':
      return startItem(meeting, act.payload.itemId);
    case 'agenda.finish':
      return finishItem(meeting, act.payload.itemId);
  }
}

function onProposal(state: State, act: ProposalAct, ctx: Context): Verdict {
  const proposal = state.proposals.get(act.payload.proposalId);
  if (!proposal) return refuse('no_such_proposal');
  const refusal = allowed(state, act.kind, ctx, openMeetingOf(state), proposal);
  if (refusal) return refusal;
  const core = proposalCore(proposal);
  const charter = charterOf(state, proposal);
  switch (act.kind) {
    case 'proposal.amend':
      return amend(core, act.payload);
    case 'proposal.withdraw':
      return withdraw(core, act.payload);
    case 'consensus.call':
      return call(state, proposal, core, charter, openMeetingOf(state), act.payload, ctx);
    case 'position.take':
      return (
        stale(core, act.payload) ??
        answering(core, openMeetingOf(state)) ??
        takePosition(core, proposal, charter, act.payload, ctx.ref ?? '', ctx.given)
      );
    case 'vote.cast':
      return (
        stale(core, act.payload) ??
        answering(core, openMeetingOf(state)) ??
        castVote(core, proposal, charter, act.payload, ctx.ref ?? '', ctx.given)
      );
    case 'consensus.close':
      return (
        stale(core, act.payload) ??
        closable(core, charter.mode, openMeetingOf(state), ctx.at) ??
        closeTest(state, proposal, ctx, 'closed')
      );
  }
}
