import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { onMeeting } from './on-meeting.ts';
import { aFacilitator } from './who.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'meeting.resume': { meetingId: string };
  }
  interface Facts {
    'meeting.resumed': { meetingId: string };
  }
}

/** A pause ends; the test that ran in the meeting is shifted by its length (`consensus/runs-on.ts`). */
export const resume = onMeeting<'meeting.resume'>({
  who: aFacilitator,
  when: ({ meeting }) => (meeting?.state === 'paused' ? null : refuse('meeting_not_paused')),
  words: {},
  decide: ({ meeting }) => [{ kind: 'meeting.resumed', payload: { meetingId: meeting.id } }],
  sample: {
    payload: ({ meetingId }) => ({ meetingId }),
    after: ['meeting.convene', 'meeting.open', 'meeting.pause'],
  },
});

export const resumed: FactRule<'meeting.resumed'> = {
  evolve(state, { payload }) {
    const meeting = state.meetings.get(payload.meetingId);
    if (!meeting) return;
    meeting.state = 'open';
    delete meeting.pausedAt;
  },
};
