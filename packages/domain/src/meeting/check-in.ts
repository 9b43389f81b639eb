import { anyone } from '../assembly/who.ts';
import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { both } from '../rule/scene.ts';
import { onMeeting } from './on-meeting.ts';
import { gathered } from './states.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    /** The code is checked by the server and never written. */
    'meeting.check_in': { meetingId: string };
  }
  interface Facts {
    'meeting.checked_in': { meetingId: string };
  }
}

/** MEET-5: check in with the hall's code; the server attests that it was the present one. */
export const checkIn = onMeeting<'meeting.check_in'>({
  who: anyone,
  when: both(gathered, ({ here }) => (here ? refuse('already_checked_in') : null)),
  counts: null,
  attests: ['codeValid'],
  ref: ({ meetingId }) => meetingId,
  follows: true,
  words: {},
  decide: ({ meeting, ctx }) =>
    ctx.given.codeValid
      ? [{ kind: 'meeting.checked_in', payload: { meetingId: meeting.id } }]
      : refuse('code_invalid'),
  sample: { payload: ({ meetingId }) => ({ meetingId }), after: ['meeting.convene', 'meeting.open'] },
});

export const checkedIn: FactRule<'meeting.checked_in'> = {
  frequent: true,
  evolve(state, { payload, ref = '', seq }) {
    const meeting = state.meetings.get(payload.meetingId);
    if (!meeting) return;
    meeting.presence.set(ref, [...(meeting.presence.get(ref) ?? []), { from: seq, to: null }]);
    meeting.present++;
    meeting.peak = Math.max(meeting.peak, meeting.present);
  },
};
