import { onMeeting } from '../meeting/on-meeting.ts';
import { aFacilitator } from '../meeting/who.ts';
import type { FactRule } from '../rule/fact.ts';
import { itemOf, notWaiting, unfinished } from './items.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    /** `to`: the place the item shall have, from 1. */
    'agenda.move': { meetingId: string; itemId: string; to: number };
  }
  interface Facts {
    'agenda.item_moved': { meetingId: string; itemId: string; to: number };
  }
}

/** AGENDA-4: only what has not begun can be moved. */
export const move = onMeeting<'agenda.move'>({
  who: aFacilitator,
  when: unfinished,
  words: {},
  decide({ meeting, payload }) {
    const refusal = notWaiting(meeting, payload.itemId);
    if (refusal) return refusal;
    const to = Math.min(Math.max(1, payload.to), meeting.agenda.length);
    return [{ kind: 'agenda.item_moved', payload: { ...payload, to } }];
  },
  sample: {
    payload: ({ meetingId, itemId }) => ({ meetingId, itemId, to: 1 }),
    after: ['meeting.convene', 'meeting.open', 'agenda.add', 'agenda.add'],
  },
});

export const moved: FactRule<'agenda.item_moved'> = {
  evolve(state, { payload: { meetingId, itemId, to } }) {
    const meeting = state.meetings.get(meetingId);
    const item = meeting && itemOf(meeting, itemId);
    if (!meeting || !item) return;
    meeting.agenda = meeting.agenda.filter((other) => other !== item);
    meeting.agenda.splice(to - 1, 0, item);
  },
};
