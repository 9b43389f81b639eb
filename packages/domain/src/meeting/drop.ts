import type { ClockRule } from '../rule/clock-rule.ts';
import type { FactRule } from '../rule/fact.ts';
import { HOUR } from '../rule/time.ts';
import type { Meeting } from './types.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'clock.drop_meeting': { meetingId: string };
  }
  interface Facts {
    'meeting.dropped': { meetingId: string; because: string };
  }
}

/** House: how long a convened meeting waits for somebody to open it. */
const NEVER_OPENED = 24 * HOUR;

/** MEET-11: a convened meeting that nobody opens is dropped a day after it should have begun. */
export const drop: ClockRule<'clock.drop_meeting', Meeting> = {
  due: (_state, { id, state, startsAt }) =>
    state === 'convened' ? { subject: id, due: startsAt + NEVER_OPENED, payload: { meetingId: id } } : null,
  decide: (_state, { meetingId }) => [
    { kind: 'meeting.dropped', payload: { meetingId, because: 'never_opened' } },
  ],
  sample: { after: ['meeting.convene', NEVER_OPENED] },
};

export const dropped: FactRule<'meeting.dropped'> = {
  ends: ({ meetingId }) => meetingId,
  evolve(state, { payload }) {
    const meeting = state.meetings.get(payload.meetingId);
    if (!meeting) return;
    meeting.state = 'dropped';
    state.liveMeetings.delete(meeting.id);
  },
};
