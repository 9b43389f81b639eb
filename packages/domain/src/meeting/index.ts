import { CLOCK } from '../record/entry.ts';
import type { Noun } from '../rule/noun.ts';
import { cancel, cancelled } from './cancel.ts';
import { checkedIn, checkIn } from './check-in.ts';
import { checkedOut, checkOut } from './check-out.ts';
import { close, closed } from './close.ts';
import { closeIdle } from './close-idle.ts';
import { convene, convened } from './convene.ts';
import { drop, dropped } from './drop.ts';
import { handOverRole, roleHandedOver } from './hand-over-role.ts';
import { open, opened } from './open.ts';
import { pause, paused } from './pause.ts';
import { resume, resumed } from './resume.ts';
import { roleTakenFact, takeRole } from './take-role.ts';

declare module '../rule/refusal.ts' {
  interface Refusals extends Record<keyof typeof REFUSALS, string> {}
}

const REFUSALS = {
  no_such_meeting: 'MEET-1',
  starts_in_past: 'MEET-1',
  meeting_already_open: 'MEET-2',
  meeting_not_convened: 'MEET-2',
  meeting_not_open: 'MEET-3',
  meeting_not_paused: 'MEET-4',
  meeting_paused: 'MEET-4',
  already_checked_in: 'MEET-5',
  code_invalid: 'MEET-5',
  already_facilitating: 'MEET-8',
  not_checked_in: 'WHO-2',
  not_convener: 'WHO-5',
  not_facilitator: 'WHO-6',
} as const;

/** People come together: convened, opened, paused, closed; who is there, and who facilitates. */
export const MEETING = {
  acts: {
    'meeting.convene': convene,
    'meeting.open': open,
    'meeting.pause': pause,
    'meeting.resume': resume,
    'meeting.close': close,
    'meeting.cancel': cancel,
    'meeting.check_in': checkIn,
    'meeting.check_out': checkOut,
    'meeting.take_role': takeRole,
    'meeting.hand_over_role': handOverRole,
  },
  clock: {
    things: ({ liveMeetings, meetings }) => [...liveMeetings].flatMap((id) => meetings.get(id) ?? []),
    acts: { 'clock.close_meeting': closeIdle, 'clock.drop_meeting': drop },
  },
  facts: {
    'meeting.convened': convened,
    'meeting.opened': opened,
    'meeting.paused': paused,
    'meeting.resumed': resumed,
    'meeting.closed': closed,
    'meeting.cancelled': cancelled,
    'meeting.dropped': dropped,
    'meeting.checked_in': checkedIn,
    'meeting.checked_out': checkedOut,
    'meeting.role_taken': roleTakenFact,
    'meeting.role_handed_over': roleHandedOver,
  },
  refusals: REFUSALS,
  empty: () => ({
    meetings: new Map(),
    openMeetingId: null,
    liveMeetings: new Set<string>(),
    recentMeetings: [],
    meetingsClosed: 0,
  }),
  touches: ({ meetingId }: { meetingId: string }) => ({ meetings: [meetingId] }),
  /** A meeting is idle when nobody acts in its assembly. */
  each(state, { actor, at }) {
    const meeting = state.openMeetingId ? state.meetings.get(state.openMeetingId) : undefined;
    if (meeting && actor !== CLOCK) meeting.lastActAt = at;
  },
  hears: {
    'record.downtime_noted': {
      /** The open meeting is no longer idle for having been cut off. */
      evolve(state, { payload: { from, to } }) {
        const meeting = state.openMeetingId ? state.meetings.get(state.openMeetingId) : undefined;
        if (meeting) meeting.lastActAt += to - from;
      },
    },
  },
} satisfies Noun;
