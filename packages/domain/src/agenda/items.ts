import type { MeetingCore } from '../authority/cores.ts';
import type { Context, Verdict } from '../context.ts';
import type { Fact } from '../facts.ts';
import { running } from '../meeting/pause.ts';
import type { SealedPayload } from '../record/seal.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';

const itemOf = (meeting: MeetingCore, itemId: string) => meeting.agenda.find((item) => item.id === itemId);

/** AGENDA-1: the agenda of a meeting that is over stays as it was. */
export const unfinished = (meeting: MeetingCore): Refusal | null =>
  meeting.state === 'closed' || meeting.state === 'dropped' ? refuse('meeting_not_open') : null;

/** AGENDA-1: items can be added until the meeting ends; they come last. */
export function addItem(
  state: State,
  meeting: MeetingCore,
  payload: SealedPayload<'agenda.add'>,
  ctx: Context,
): Verdict {
  const refusal = unfinished(meeting);
  if (refusal) return refusal;
  if (payload.proposalId && !state.proposals.has(payload.proposalId)) return refuse('no_such_proposal');
  return [
    {
      kind: 'agenda.item_added',
      payload: { ...payload, itemId: ctx.newId(0) },
    },
  ];
}

/** AGENDA-1: only what has not begun can be moved. */
export function moveItem(meeting: MeetingCore, payload: SealedPayload<'agenda.move'>): Verdict {
  const refusal = unfinished(meeting);
  if (refusal) return refusal;
  const item = itemOf(meeting, payload.itemId);
  if (!item) return refuse('no_such_item');
  if (item.state !== 'waiting') return refuse('item_not_waiting');
  const to = Math.min(Math.max(1, payload.to), meeting.agenda.length);
  return [{ kind: 'agenda.item_moved', payload: { ...payload, to } }];
}

/** AGENDA-2: one item at a time: starting one finishes the one before. */
export function startItem(meeting: MeetingCore, itemId: string): Verdict {
  const refusal = running(meeting);
  if (refusal) return refusal;
  const item = itemOf(meeting, itemId);
  if (!item) return refuse('no_such_item');
  if (item.state !== 'waiting') return refuse('item_not_waiting');
  const meetingId = meeting.id;
  const started: Fact = { kind: 'agenda.item_started', payload: { meetingId, itemId } };
  const current = meeting.agenda.find((other) => other.state === 'current');
  if (!current) return [started];
  return [{ kind: 'agenda.item_finished', payload: { meetingId, itemId: current.id } }, started];
}

/** AGENDA-3. */
export function finishItem(meeting: MeetingCore, itemId: string): Verdict {
  const refusal = running(meeting);
  if (refusal) return refusal;
  const item = itemOf(meeting, itemId);
  if (!item) return refuse('no_such_item');
  if (item.state !== 'current') return refuse('item_not_current');
  return [
    {
      kind: 'agenda.item_finished',
      payload: { meetingId: meeting.id, itemId },
    },
  ];
}
