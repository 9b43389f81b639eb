import { onMeeting } from '../meeting/on-meeting.ts';
import { running } from '../meeting/states.ts';
import { aFacilitator } from '../meeting/who.ts';
import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { itemOf } from './items.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'agenda.finish': { meetingId: string; itemId: string };
  }
  interface Facts {
    'agenda.item_finished': { meetingId: string; itemId: string };
  }
}

/** AGENDA-3: the current item can be finished without a next one. */
export const finish = onMeeting<'agenda.finish'>({
  who: aFacilitator,
  when: running,
  words: {},
  decide({ meeting, payload: { itemId } }) {
    const item = itemOf(meeting, itemId);
    if (!item) return refuse('no_such_item');
    if (item.state !== 'current') return refuse('item_not_current');
    return [{ kind: 'agenda.item_finished', payload: { meetingId: meeting.id, itemId } }];
  },
  sample: {
    payload: ({ meetingId, itemId }) => ({ meetingId, itemId }),
    after: ['meeting.convene', 'meeting.open', 'agenda.add', 'agenda.start'],
  },
});

export const finished: FactRule<'agenda.item_finished'> = {
  evolve(state, { payload: { meetingId, itemId }, at }) {
    const meeting = state.meetings.get(meetingId);
    const item = meeting && itemOf(meeting, itemId);
    if (!item) return;
    item.state = 'finished';
    item.finishedAt = at;
  },
};
