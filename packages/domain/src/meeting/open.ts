import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { both } from '../rule/scene.ts';
import { onMeeting } from './on-meeting.ts';
import { convenedOnly } from './states.ts';
import { roleTaken } from './take-role.ts';
import { theConvener } from './who.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'meeting.open': { meetingId: string };
  }
  interface Facts {
    'meeting.opened': { meetingId: string };
  }
}

/**
 * MEET-2: one meeting at a time; it is opened once.
 * MEET-8: whoever opens the meeting facilitates provisionally; at most two facilitate together.
 */
export const open = onMeeting<'meeting.open'>({
  who: theConvener,
  when: both(convenedOnly, ({ openMeeting }) => openMeeting && refuse('meeting_already_open')),
  words: {},
  decide: ({ meeting, ctx }) => [
    { kind: 'meeting.opened', payload: { meetingId: meeting.id } },
    roleTaken(meeting.id, 'facilitator', ctx, true),
  ],
  sample: { payload: ({ meetingId }) => ({ meetingId }), after: ['meeting.convene'] },
});

export const opened: FactRule<'meeting.opened'> = {
  evolve(state, { payload, at }) {
    const meeting = state.meetings.get(payload.meetingId);
    if (!meeting) return;
    meeting.state = 'open';
    meeting.openedAt = at;
    meeting.lastActAt = at;
    state.openMeetingId = meeting.id;
  },
};
