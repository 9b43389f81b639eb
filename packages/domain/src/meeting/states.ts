import { type Refusal, refuse } from '../rule/refusal.ts';
import type { Row } from '../rule/scene.ts';
import type { MeetingCore } from './types.ts';

export const MEETING_STATES = ['convened', 'open', 'paused', 'closed', 'dropped', 'cancelled'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];
/** Nothing leads out of them. */
const OVER: readonly MeetingState[] = ['closed', 'dropped', 'cancelled'];

const none = (): Refusal => refuse('no_such_meeting');

/** Convened and not opened yet. */
export const convenedOnly: Row = ({ meeting }) =>
  !meeting ? none() : meeting.state === 'convened' ? null : refuse('meeting_not_convened');

/** MEET-3: what happens in a meeting needs it open. */
export const running: Row = ({ meeting }) => {
  if (!meeting) return none();
  if (meeting.state === 'paused') return refuse('meeting_paused');
  return meeting.state === 'open' ? null : refuse('meeting_not_open');
};

export const isGathered = ({ state }: Pick<MeetingCore, 'state'>): boolean =>
  state === 'open' || state === 'paused';

/** Open or paused: people come and go in a pause too. */
export const gathered: Row = ({ meeting }) =>
  !meeting ? none() : isGathered(meeting) ? null : refuse('meeting_not_open');

/** Nothing more will happen in it. */
export const isOver = ({ state }: Pick<MeetingCore, 'state'>): boolean => OVER.includes(state);
