import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { both, type Row } from '../rule/scene.ts';
import { onMeeting } from './on-meeting.ts';
import { gathered } from './states.ts';
import type { MeetingRole } from './types.ts';
import { aFacilitator } from './who.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'meeting.hand_over_role': { meetingId: string; role: MeetingRole };
  }
  interface Facts {
    'meeting.role_handed_over': { meetingId: string; role: MeetingRole; holder: string };
  }
}

const held: Row = ({ meeting, person }) =>
  person.actor && meeting?.facilitators.includes(person.actor) ? null : refuse('not_facilitator');

/** Whoever holds the role may put it down. */
export const handOverRole = onMeeting<'meeting.hand_over_role'>({
  who: aFacilitator,
  when: both(gathered, held),
  words: {},
  decide: ({ meeting, payload, ctx }) => [
    {
      kind: 'meeting.role_handed_over',
      payload: { meetingId: meeting.id, role: payload.role, holder: ctx.actor ?? '' },
    },
  ],
  sample: {
    payload: ({ meetingId }) => ({ meetingId, role: 'facilitator' }),
    after: ['meeting.convene', 'meeting.open'],
  },
});

export const roleHandedOver: FactRule<'meeting.role_handed_over'> = {
  evolve(state, { payload }) {
    const meeting = state.meetings.get(payload.meetingId);
    if (meeting) meeting.facilitators = meeting.facilitators.filter((actor) => actor !== payload.holder);
  },
};
