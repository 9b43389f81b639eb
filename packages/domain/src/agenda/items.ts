import { isOver } from '../meeting/states.ts';
import type { AgendaItem, MeetingCore } from '../meeting/types.ts';
import { type Refusal, refuse } from '../rule/refusal.ts';
import type { Row } from '../rule/scene.ts';

/** The agenda of a meeting that is over stays as it was. */
export const unfinished: Row = ({ meeting }) =>
  !meeting || isOver(meeting) ? refuse('meeting_not_open') : null;

export const itemOf = (meeting: MeetingCore, itemId: string): AgendaItem | undefined =>
  meeting.agenda.find((item) => item.id === itemId);

/** Why an item cannot be moved or begun; null where it waits. */
export function notWaiting(meeting: MeetingCore, itemId: string): Refusal | null {
  const item = itemOf(meeting, itemId);
  if (!item) return refuse('no_such_item');
  return item.state === 'waiting' ? null : refuse('item_not_waiting');
}
