import type { PersonActKind } from '../acts.ts';
import { unfinished } from '../agenda/items.ts';
import { WHO } from '../authority/table.ts';
import { answering, OFFERED } from '../consensus/answer.ts';
import { callable } from '../consensus/call.ts';
import { closable } from '../consensus/closable.ts';
import type { Attested } from '../context.ts';
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

type Because = NonNullable<Attested['because']>;

/** Why this viewer does not count in a meeting, or with none in the assembly; null: they count. The same as attest.ts. */
function inRoom(view: View, meeting: MeetingPart | null): Because | null {
  if (anyoneCounts(view)) return null;
  if (!meeting || meeting.state === 'convened') return view.you.standing ? null : 'does_not_count';
  return here(view, meeting.id) ? null : 'not_checked_in';
}

const inAssembly = (view: View): Because | null =>
  view.you.standing ? null : inRoom(view, openMeeting(view));

/** Why this viewer does not count in the running test of a proposal, or would not, if one were called now. */
function inTest(view: View, p: ProposalPart): Because | null {
  if (p.charter.whoCounts === 'anyone') return null;
  if (!p.test?.meetingId) return inAssembly(view);
  if (wasHere(view.you.present[p.test.meetingId]?.spans, p.test.calledSeq)) return null;
  return here(view, p.test.meetingId) ? 'arrived_after_call' : 'not_checked_in';
}

/** Whether an answer of this viewer counts in the running test of a proposal, or would, if one were called now. */
export const countsIn = (view: View, p: ProposalPart): boolean => inTest(view, p) === null;

function who(
  view: View,
  kind: PersonActKind,
  because: Because | null,
  meeting: MeetingPart | null,
  proposal: ProposalPart | null,
): May {
  const { founder, meetingsClosed } = view.room.assembly;
  const { actor, openedToday } = view.you;
  const person = { actor, counts: because === null };
  const refusal = WHO[kind]({ person, founder, meeting, proposal, openedToday, meetingsClosed });
  return refusal?.code === 'does_not_count' ? refuse(because ?? refusal.code) : refusal;
}

/** MAY-1: what this viewer may do in the assembly at large. */
export function mayInAssembly(view: View): { convene: May; propose: May } {
  const because = inAssembly(view);
  return {
    convene: who(view, 'meeting.convene', because, null, null),
    propose: who(view, 'proposal.open', because, null, null),
  };
}

/** MAY-2: what this viewer may do in a meeting. */
export function mayInMeeting(view: View, meeting: MeetingPart) {
  const { actor } = view.you;
  const because = inRoom(view, meeting);
  const able = (kind: PersonActKind, condition: May) => who(view, kind, because, meeting, null) ?? condition;
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
  const meeting = openMeeting(view);
  const able = (kind: PersonActKind, because: Because | null, condition: May) =>
    who(view, kind, because, meeting, p) ?? condition;
  const room = inRoom(view, meeting);
  const test = inTest(view, p);
  return {
    amend: able('proposal.amend', room, amendable(p)),
    withdraw: able('proposal.withdraw', room, withdrawable(p)),
    call: able('consensus.call', room, callable(p, p.charter, meeting, at)),
    answer: answerable(p, meeting, test),
    close: able('consensus.close', test, closable(p, p.charter.mode, meeting, at)),
    /** Whether an answer would count; outside a meeting others are shown apart. */
    counts: test === null,
    offered: OFFERED[p.charter.mode],
  };
}

function answerable(p: ProposalPart, meeting: MeetingPart | null, because: Because | null): May {
  return answering(p, meeting) ?? (because && p.test?.meetingId ? refuse(because) : null);
}
