import { whoCounts } from '../assembly/who.ts';
import type { FactOf } from '../record/kinds.ts';
import type { Context } from '../rule/context.ts';
import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { both, type Row } from '../rule/scene.ts';
import { onMeeting } from './on-meeting.ts';
import { gathered } from './states.ts';
import type { MeetingRole } from './types.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'meeting.take_role': { meetingId: string; role: MeetingRole };
  }
  interface Facts {
    'meeting.role_taken': { meetingId: string; role: MeetingRole; holder: string; provisional: boolean };
  }
}

/** At most two facilitate together. */
const FACILITATORS = 2;

const free: Row = ({ meeting, person }) => {
  const holders = meeting?.facilitators ?? [];
  const taken = holders.length >= FACILITATORS || (person.actor && holders.includes(person.actor));
  return taken ? refuse('already_facilitating') : null;
};

export const takeRole = onMeeting<'meeting.take_role'>({
  who: whoCounts,
  when: both(gathered, free),
  words: {},
  decide: ({ meeting, payload, ctx }) => [roleTaken(meeting.id, payload.role, ctx, false)],
  sample: {
    payload: ({ meetingId }) => ({ meetingId, role: 'facilitator' }),
    after: ['meeting.convene', 'meeting.open', 'meeting.check_in', 'meeting.hand_over_role'],
  },
});

export const roleTaken = (
  meetingId: string,
  role: MeetingRole,
  { actor }: Context,
  provisional: boolean,
): FactOf<'meeting.role_taken'> => ({
  kind: 'meeting.role_taken',
  payload: { meetingId, role, holder: actor ?? '', provisional },
});

export const roleTakenFact: FactRule<'meeting.role_taken'> = {
  evolve(state, { payload }) {
    const meeting = state.meetings.get(payload.meetingId);
    if (meeting) meeting.facilitators = [...meeting.facilitators, payload.holder];
  },
};
