import { onMeeting } from '../meeting/on-meeting.ts';
import { running } from '../meeting/states.ts';
import { aFacilitator } from '../meeting/who.ts';
import type { Fact } from '../record/kinds.ts';
import type { FactRule } from '../rule/fact.ts';
import { itemOf, notWaiting } from './items.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'agenda.start': { meetingId: string; itemId: string };
  }
  interface Facts {
    'agenda.item_started': { meetingId: string; itemId: string };
  }
}

/** AGENDA-2: one item at a time: starting one finishes the one before. */
export const start = onMeeting<'agenda.start'>({
  who: aFacilitator,
  when: running,
  words: {},
  decide({ meeting, payload: { itemId } }) {
    const refusal = notWaiting(meeting, itemId);
    if (refusal) return refusal;
    const meetingId = meeting.id;
    const started: Fact = { kind: 'agenda.item_started', payload: { meetingId, itemId } };
    const current = meeting.agenda.find((other) => other.state === 'current');
    if (!current) return [started];
    return [{ kind: 'agenda.item_finished', payload: { meetingId, itemId: current.id } }, started];
  },
  sample: {
    payload: ({ meetingId, itemId }) => ({ meetingId, itemId }),
    after: ['meeting.convene', 'meeting.open', 'agenda.add'],
  },
});

export const started: FactRule<'agenda.item_started'> = {
  evolve(state, { payload: { meetingId, itemId }, at }) {
    const meeting = state.meetings.get(meetingId);
    const item = meeting && itemOf(meeting, itemId);
    if (!item) return;
    item.state = 'current';
    item.startedAt = at;
  },
};
