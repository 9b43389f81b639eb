import type { TallyPart } from '../consensus/part.ts';
import { LISTENERS } from '../judge/evolve.ts';
import { factRule } from '../judge/flags.ts';
import { NOUNS } from '../judge/tables.ts';
import type { EntryWithWords } from '../record/entry.ts';
import { newest } from '../record/format-1.ts';
import type { Collections, Touched } from '../rule/fact.ts';
import type { State } from '../rule/state.ts';
import { COLLECTION_NAMES, collect } from './collections.ts';
import { assemblyPart } from './parts.ts';
import type { Collected, Room } from './types.ts';

/** The parts of a room that entries changed. */
export type Parts = { assembly?: Room['assembly'] } & Partial<Collected>;

/** LIVE-1: the parts that these entries touched, as they are now. */
export function changedParts(state: State, entries: readonly EntryWithWords[]): Parts {
  const touched = touchedBy(state, entries);
  return {
    assembly: assemblyPart(state),
    ...collect<Collected>(state, (name) => touched.get(name) ?? []),
  };
}

function touchedBy(state: State, entries: readonly EntryWithWords[]) {
  const touched = new Map<keyof Collections, Set<string>>();
  const add = (some: Touched | undefined) => {
    for (const name of COLLECTION_NAMES)
      for (const id of some?.[name] ?? []) touched.set(name, (touched.get(name) ?? new Set()).add(id));
  };
  for (const stored of entries) {
    const entry = newest(stored) as never;
    const { kind, payload } = stored;
    add(NOUNS.find(({ facts }) => kind in facts)?.touches?.(payload as never));
    add(factRule(kind)?.touches?.(state, entry));
    for (const { touches } of LISTENERS.get(kind) ?? []) add(touches?.(state, entry));
  }
  return touched;
}

/** What a tally frame carries (api.md, Live). */
export interface TallyFrame {
  assemblyId: string;
  from: number;
  to: number;
  /** That of the entry at `to`, which the frame itself does not bring: with it a room knows the head it stands at. */
  hash: string;
  proposals: Record<string, TallyPart>;
  /** Presence by meeting. */
  present: Record<string, { present: number; peak: number }>;
}

/** LIVE-2: a room with a tally frame laid over it; the room itself is not changed. */
export function withTally(room: Room, frame: TallyFrame): Room {
  const proposals = { ...room.proposals };
  for (const [id, tally] of Object.entries(frame.proposals)) {
    const p = proposals[id];
    if (p?.test?.id === tally.testId) proposals[id] = { ...p, test: { ...p.test, ...tally } };
  }
  const meetings = { ...room.meetings };
  for (const [id, figures] of Object.entries(frame.present)) {
    const meeting = meetings[id];
    if (meeting) meetings[id] = { ...meeting, ...figures };
  }
  return { ...room, proposals, meetings };
}

/** LIVE-3: a room with changed parts laid over it; the room itself is not changed. */
export const withParts = (room: Room, parts: Parts): Room => {
  const laid = COLLECTION_NAMES.map((name) => [name, { ...room[name], ...parts[name] }]);
  return { ...Object.fromEntries(laid), assembly: parts.assembly ?? room.assembly };
};
