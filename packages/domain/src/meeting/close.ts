import type { FactOf } from '../record/kinds.ts';
import type { FactRule } from '../rule/fact.ts';
import { onMeeting } from './on-meeting.ts';
import { gathered } from './states.ts';
import type { Meeting } from './types.ts';
import { aFacilitator } from './who.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'meeting.close': { meetingId: string };
  }
  interface Facts {
    /** `present` at the close, `peak` the most that were present at once. */
    'meeting.closed': { meetingId: string; present: number; peak: number; because: string };
  }
}

/** How many meetings back presence and standing reach (domain.md section 3). */
const RECENT = 5;

/**
 * MEET-9: at the close, the running test is evaluated if its minimum time is over, else it goes back to discussion
 * (`consensus/meeting-closes.ts`); then the meeting ends with its numbers.
 */
export const close = onMeeting<'meeting.close'>({
  who: aFacilitator,
  when: gathered,
  words: {},
  decide: ({ meeting }) => [closing(meeting, 'closed')],
  sample: { payload: ({ meetingId }) => ({ meetingId }), after: ['meeting.convene', 'meeting.open'] },
});

export const closing = (
  { id: meetingId, present, peak }: Meeting,
  because: string,
): FactOf<'meeting.closed'> => ({ kind: 'meeting.closed', payload: { meetingId, present, peak, because } });

export const closed: FactRule<'meeting.closed'> = {
  ends: ({ meetingId }) => meetingId,
  evolve(state, { payload, at }) {
    const meeting = state.meetings.get(payload.meetingId);
    if (!meeting) return;
    meeting.state = 'closed';
    meeting.closedAt = at;
    delete meeting.pausedAt;
    meeting.facilitators = [];
    meeting.presence = new Map();
    state.openMeetingId = null;
    state.liveMeetings.delete(meeting.id);
    state.meetingsClosed++;
    state.recentMeetings = [...state.recentMeetings, { id: meeting.id, peak: meeting.peak }].slice(-RECENT);
  },
};
