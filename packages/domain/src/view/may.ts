import type { PersonActKind } from '../acts.ts';
import { unfinished } from '../agenda/items.ts';
import type { Person } from '../authority/cores.ts';
import { WHO } from '../authority/table.ts';
import { OFFERED } from '../consensus/answer.ts';
import { callable } from '../consensus/call.ts';
import { closable } from '../consensus/closable.ts';
import { openable } from '../meeting/open.ts';
import { resumable, running } from '../meeting/pause.ts';
import { gathered, isHere, wasHere } from '../meeting/presence.ts';
import { roleFree, roleHeld } from '../meeting/role.ts';
import { amendable } from '../proposal/amend.ts';
import { withdrawable } from '../proposal/withdraw.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { MeetingPart, ProposalPart, View } from './types.ts';

/** null: they may. Else why not, with the figures for the sentence. */
export type May = Refusal | null;

const anyoneCounts = ({ room }: View) => room.assembly.charter.whoCounts === 'anyone';
const openMeeting = ({ room }: View): MeetingPart | null =>
  room.assembly.openMeetingId ? (room.meetings[room.assembly.openMeetingId] ?? null) : null;

const here = (view: View, meetingId: string) => isHere(view.you.present[meetingId]?.spans);

/** Counts in the assembly at large: the same as attest.ts, seen from the screen. */
function countsHere(view: View, meeting: MeetingPart | null): boolean {
  if (anyoneCounts(view)) return true;
  return meeting && meeting.state !== 'convened' ? here(view, meeting.id) : view.you.standing;
}

/** Counts in the running test of a proposal, or would, if one were called now. */
export function countsIn(view: View, p: ProposalPart): boolean {
  if (p.charter.whoCounts === 'anyone') return true;
  if (p.test?.meetingId) return wasHere(view.you.present[p.test.meetingId]?.spans, p.test.calledSeq);
  return view.you.standing || countsHere(view, openMeeting(view));
}

function who(
  view: View,
  kind: PersonActKind,
  person: Person,
  meeting: MeetingPart | null,
  proposal: ProposalPart | null,
): May {
  const { founder } = view.room.assembly;
  const refusal = WHO[kind]({
    person,
    founder,
    meeting,
    proposal,
    openedToday: view.you.openedToday,
  });
  return refusal?.code === 'does_not_count' && meeting && meeting.state !== 'convened'
    ? refuse('not_checked_in')
    : refusal;
}

/** MAY-1: what this viewer may do in the assembly at large. */
export function mayInAssembly(view: View): { convene: May; propose: May } {
  const counts = view.you.standing || countsHere(view, openMeeting(view));
  const person = { actor: view.you.actor, counts };
  return {
    convene: who(view, 'meeting.convene', person, null, null),
    propose: who(view, 'proposal.open', person, null, null),
  };
}

/** MAY-2: what this viewer may do in a meeting. */
export function mayInMeeting(view: View, meeting: MeetingPart) {
  const { actor } = view.you;
  const person = { actor, counts: countsHere(view, meeting) };
  const able = (kind: PersonActKind, condition: May) => who(view, kind, person, meeting, null) ?? condition;
  const checkedIn = here(view, meeting.id);
  return {
    open: able('meeting.open', openable(meeting, view.room.assembly.openMeetingId)),
    pause: able('meeting.pause', running(meeting)),
    resume: able('meeting.resume', resumable(meeting)),
    close: able('meeting.close', gathered(meeting)),
    checkIn: gathered(meeting) ?? (checkedIn ? refuse('already_checked_in') : null),
    checkOut: gathered(meeting) ?? (checkedIn ? null : refuse('not_checked_in')),
    takeRole: able('meeting.take_role', roleFree(meeting, actor)),
    handOverRole: able('meeting.hand_over_role', roleHeld(meeting, actor)),
    addItem: able('agenda.add', unfinished(meeting)),
    orderItems: able('agenda.move', unfinished(meeting)),
    workItems: able('agenda.start', running(meeting)),
  };
}

/** MAY-3: what this viewer may do with a proposal at time `at` (ms). */
export function mayOnProposal(view: View, p: ProposalPart, at: number) {
  const { actor } = view.you;
  const meeting = openMeeting(view);
  const able = (kind: PersonActKind, counts: boolean, condition: May) =>
    who(view, kind, { actor, counts }, meeting, p) ?? condition;
  const counts = countsIn(view, p);
  const inRoom = countsHere(view, meeting);
  return {
    amend: able('proposal.amend', inRoom, amendable(p)),
    withdraw: able('proposal.withdraw', inRoom, withdrawable(p)),
    call: able('consensus.call', inRoom, callable(p, p.charter, meeting, at)),
    answer: answerable(view, p, counts),
    close: able('consensus.close', counts, closable(p, p.charter.mode, meeting, at)),
    /** Whether an answer would count; outside a meeting others are shown apart. */
    counts,
    offered: OFFERED[p.charter.mode],
  };
}

function answerable(view: View, p: ProposalPart, counts: boolean): May {
  if (p.state !== 'testing' || !p.test) return refuse('wrong_state');
  if (counts || !p.test.meetingId) return null;
  return refuse(here(view, p.test.meetingId) ? 'arrived_after_call' : 'not_checked_in');
}
