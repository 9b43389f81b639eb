import type { CharterName } from '../charter/ready.ts';
import type { Given, Word } from '../record/entry.ts';
import type { ActPayloads, PersonActKind, SealedPayload } from '../record/kinds.ts';
import type { WordKeys } from '../record/words.ts';
import type { Because, Context, Verdict } from './context.ts';
import type { Refusal } from './refusal.ts';
import type { Row, Scene } from './scene.ts';
import type { State } from './state.ts';
import type { Whereabouts } from './whereabouts.ts';

/** The things an act is about, as the state holds them. Each noun adds its own (`declare module`). */
// biome-ignore lint/suspicious/noEmptyInterface: a registry that nouns add to.
export interface Subjects {}

/** What an act is decided on. */
export interface Deciding<K extends PersonActKind> {
  state: State;
  ctx: Context;
  payload: SealedPayload<K>;
  scene: Scene;
}

/** One act of a person: all that is its own. An act of the clock is a `ClockRule`. */
export interface ActRule<K extends PersonActKind> {
  /** Where a screen offers it. */
  on: 'assembly' | 'meeting' | 'proposal';
  /** Who may (domain.md section 3), whatever the state. */
  who: Row;
  /** In which state of things; the screen asks the same. */
  when?: Row;
  /** Why a speaker's word would not count, and so what the server attests; null where it makes no difference. */
  counts: ((where: Whereabouts, scene: Scene) => Because | null) | null;
  /** What else the server attests about it. */
  attests?: readonly Exclude<keyof Given, 'counts'>[];
  /** The matter whose key makes the `ref` it is written under; left out where it is written under `actor`. */
  ref?: (payload: SealedPayload<K>) => string;
  /** It makes the assembly one's own on the home page. */
  follows?: true;
  /** The keys of its payload that hold words. */
  words: WordKeys<K>;
  /** Words of now that keep their salt where the act says the same (format-2.md, Words). */
  present?: (state: State, payload: ActPayloads[K]) => Readonly<Record<string, Word>> | undefined;
  /** The things its payload names, or why there are none. */
  find?: (state: State, payload: SealedPayload<K>) => Partial<Subjects> | Refusal;
  /** Whether it is meant for what is there now. */
  meant?: (scene: Scene, payload: SealedPayload<K>) => Refusal | null;
  /** The facts it leads to, once who and when allow it. */
  decide(the: Deciding<K> & Partial<Subjects>): Verdict;
  /** A payload for tests, in which only what matters is chosen. */
  sample: Sample<K>;
}

/** The latest of each kind of thing in a book, for samples. `now` in ms. */
export interface Latest {
  now: number;
  meetingId: string;
  proposalId: string;
  itemId: string;
  testId: string;
  decisionId: string;
}

export interface Sample<K extends PersonActKind> {
  /** The ready charter it needs, where the default does not do. */
  charter?: CharterName;
  payload: (last: Latest) => ActPayloads[K];
  /** What has to have happened, from a founding on, for it to be accepted of the same person. */
  after?: Story;
}

/** How a thing comes about: steps after a founding. */
export type Story = readonly SampleStep[];
/** An act with its own sample's payload, or what differs from it; or a wait in ms. */
export type SampleStep = PersonActKind | number | { [K in PersonActKind]: Differs<K> }[PersonActKind];
interface Differs<K extends PersonActKind> {
  kind: K;
  payload: Partial<ActPayloads[K]>;
}
