import type { Meeting } from '../meeting/types.ts';
import { isHere } from '../meeting/where.ts';
import type { ActPayloads, PersonActKind } from '../record/kinds.ts';
import type { State } from '../rule/state.ts';
import type { Speaker } from './attest.ts';

/** An act of somebody who goes for good; its id is drawn when it is sent. */
export type FarewellAct = {
  [K in PersonActKind]: { kind: K; payload: ActPayloads[K] };
}[PersonActKind];
/** What one thing that a book says of somebody takes to end; nothing where it does not say it. */
type Step = (state: State, speaker: Speaker) => FarewellAct[];

const live = ({ meetings, liveMeetings }: State): Meeting[] =>
  [...liveMeetings].flatMap((id) => meetings.get(id) ?? []);

const facilitation: Step = (state, { actor }) =>
  live(state)
    .filter(({ facilitators }) => actor !== null && facilitators.includes(actor))
    .map(({ id }) => ({
      kind: 'meeting.hand_over_role',
      payload: { meetingId: id, role: 'facilitator' },
    }));

const presence: Step = (state, { refIn }) =>
  live(state)
    .filter((meeting) => isHere(meeting.presence.get(refIn(meeting.id) ?? '')))
    .map(({ id }) => ({ kind: 'meeting.check_out', payload: { meetingId: id } }));

/** In this order; seats held come before them (TERM-4). */
const STEPS: readonly Step[] = [facilitation, presence];

/**
 * FARE-1: the acts with which somebody ends, in their own name, all that a book says of them now, before they are
 * erased. Read off the state: whatever is over already takes no act, so that a second try writes nothing twice.
 */
export const farewell = (state: State, speaker: Speaker): FarewellAct[] =>
  STEPS.flatMap((step) => step(state, speaker));
