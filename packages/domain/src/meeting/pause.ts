import type { FactRule } from '../rule/fact.ts';
import { onMeeting } from './on-meeting.ts';
import { running } from './states.ts';
import { aFacilitator } from './who.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'meeting.pause': { meetingId: string };
  }
  interface Facts {
    'meeting.paused': { meetingId: string };
  }
}

/** MEET-4: a pause stops the clock of the test that runs in the meeting: it is shifted by the pause's length. */
export const pause = onMeeting<'meeting.pause'>({
  who: aFacilitator,
  when: running,
  words: {},
  decide: ({ meeting }) => [{ kind: 'meeting.paused', payload: { meetingId: meeting.id } }],
  sample: { payload: ({ meetingId }) => ({ meetingId }), after: ['meeting.convene', 'meeting.open'] },
});

export const paused: FactRule<'meeting.paused'> = {
  evolve(state, { payload, at }) {
    const meeting = state.meetings.get(payload.meetingId);
    if (!meeting) return;
    meeting.state = 'paused';
    meeting.pausedAt = at;
  },
};
