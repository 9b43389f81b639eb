import { meetingPart } from '../meeting/part.ts';
import type { Collections } from '../rule/fact.ts';
import type { State } from '../rule/state.ts';
import { proposalPart } from './parts.ts';

/** How much of a long-lived assembly a screen gets at once; the rest is paged over HTTP. */
const CLOSED_MEETINGS = 3;
const PROPOSALS = 100;

interface Collection<P> {
  /** The ids of the parts that a screen gets at once. */
  shown: (state: State) => Iterable<string>;
  /** A part as it is now; undefined where there is no such thing. */
  part: (state: State, id: string) => P | undefined;
}

/** The room, by noun. One that is forgotten here is an error. */
const COLLECTIONS: { readonly [C in keyof Collections]: Collection<Collections[C]> } = {
  meetings: {
    shown: ({ liveMeetings, recentMeetings }) => [
      ...liveMeetings,
      ...recentMeetings.slice(-CLOSED_MEETINGS).map(({ id }) => id),
    ],
    part(state, id) {
      const meeting = state.meetings.get(id);
      return meeting && meetingPart(meeting);
    },
  },
  proposals: {
    shown: shownProposals,
    part(state, id) {
      const proposal = state.proposals.get(id);
      return proposal && proposalPart(state, proposal);
    },
  },
};

/** Newest first up to the limit, and whatever the open meeting names. */
function shownProposals(state: State): Set<string> {
  const shown = new Set([...state.active].slice(-PROPOSALS).reverse());
  const meeting = state.openMeetingId ? state.meetings.get(state.openMeetingId) : undefined;
  for (const item of meeting?.agenda ?? []) if (item.proposalId) shown.add(item.proposalId);
  for (const test of meeting?.tests ?? []) shown.add(test.proposalId);
  return shown;
}

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as (keyof Collections)[];

/** Parts of every collection, by the ids that `wanted` names. */
export const collect = <T>(
  state: State,
  wanted: (name: keyof Collections, collection: Collection<unknown>) => Iterable<string>,
): T =>
  Object.fromEntries(
    COLLECTION_NAMES.map((name) => {
      const collection: Collection<unknown> = COLLECTIONS[name];
      const parts = [...wanted(name, collection)].map((id) => [id, collection.part(state, id)] as const);
      return [name, Object.fromEntries(parts.filter(([, part]) => part !== undefined))];
    }),
  ) as T;
