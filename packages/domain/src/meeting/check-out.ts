import { anyone } from '../assembly/who.ts';
import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { both } from '../rule/scene.ts';
import { onMeeting } from './on-meeting.ts';
import { gathered } from './states.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'meeting.check_out': { meetingId: string };
  }
  interface Facts {
    'meeting.checked_out': { meetingId: string };
  }
}

/** MEET-6: leaving changes neither positions nor the base of a running test. */
export const checkOut = onMeeting<'meeting.check_out'>({
  who: anyone,
  when: both(gathered, ({ here }) => (here ? null : refuse('not_checked_in'))),
  counts: null,
  ref: ({ meetingId }) => meetingId,
  words: {},
  decide: ({ meeting }) => [{ kind: 'meeting.checked_out', payload: { meetingId: meeting.id } }],
  sample: {
    payload: ({ meetingId }) => ({ meetingId }),
    after: ['meeting.convene', 'meeting.open', 'meeting.check_in'],
  },
});

export const checkedOut: FactRule<'meeting.checked_out'> = {
  frequent: true,
  evolve(state, { payload, ref = '', seq }) {
    const meeting = state.meetings.get(payload.meetingId);
    const last = meeting?.presence.get(ref)?.at(-1);
    if (!meeting) return;
    if (last) last.to = seq;
    meeting.present--;
  },
};
