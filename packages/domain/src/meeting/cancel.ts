import type { Sealed } from '../record/kinds.ts';
import type { FactRule } from '../rule/fact.ts';
import { onMeeting } from './on-meeting.ts';
import { convenedOnly } from './states.ts';
import { theConvener } from './who.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'meeting.cancel': { meetingId: string; reason?: W };
  }
  interface Facts {
    'meeting.cancelled': { meetingId: string; reason?: Sealed };
  }
}

/** MEET-12: a convened meeting that will not take place is called off before it opens; its agenda stays readable. */
export const cancel = onMeeting<'meeting.cancel'>({
  who: theConvener,
  when: convenedOnly,
  words: { reason: true },
  decide: ({ payload }) => [{ kind: 'meeting.cancelled', payload }],
  sample: {
    payload: ({ meetingId }) => ({ meetingId, reason: 'La sede está inundada.' }),
    after: ['meeting.convene'],
  },
});

export const cancelled: FactRule<'meeting.cancelled'> = {
  ends: ({ meetingId }) => meetingId,
  evolve(state, { payload }) {
    const meeting = state.meetings.get(payload.meetingId);
    if (!meeting) return;
    meeting.state = 'cancelled';
    state.liveMeetings.delete(meeting.id);
  },
};
