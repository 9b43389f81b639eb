import type { ClockRule } from '../rule/clock-rule.ts';
import { refuse } from '../rule/refusal.ts';
import { DAY, HOUR } from '../rule/time.ts';
import { closing } from './close.ts';
import { isGathered } from './states.ts';
import type { Meeting } from './types.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'clock.close_meeting': { meetingId: string };
  }
}

/** House: a pause may last a week. */
const IDLE = 12 * HOUR;
const PAUSE_IDLE = 7 * DAY;

/** MEET-10: a meeting in which nobody acts any more is closed by the clock. */
export const closeIdle: ClockRule<'clock.close_meeting', Meeting> = {
  due: (_state, meeting) =>
    isGathered(meeting)
      ? {
          subject: meeting.id,
          due: meeting.lastActAt + (meeting.state === 'paused' ? PAUSE_IDLE : IDLE),
          payload: { meetingId: meeting.id },
        }
      : null,
  decide(state, { meetingId }) {
    const meeting = state.meetings.get(meetingId);
    return meeting ? [closing(meeting, 'idle')] : refuse('no_such_meeting');
  },
  sample: { after: ['meeting.convene', 'meeting.open', IDLE] },
};
