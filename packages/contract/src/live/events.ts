import type { EntryWithWords, Parts, TallyFrame, View } from '@coordinadora/domain';
import type { z } from 'zod';
import type { WireAct } from '../acts/act.ts';
import type { actAnswer } from '../acts/answer.ts';
import type { Problem } from '../problems/problem.ts';
import type { OnWire } from '../words/view-times.ts';
import type { SIGNALS, signal, unwatch, watch } from './messages.ts';
import type { Speaks } from './protocol.ts';

export type Watch = z.infer<typeof watch>;
export type Signal = (typeof SIGNALS)[number];
export type ActAnswer = z.infer<typeof actAnswer>;

/** A frame covers the book from `from` to `to`, so that a client knows nothing is missing. */
export interface EntriesFrame {
  assemblyId: string;
  from: number;
  to: number;
  /** That of the entry at `to`, which `entries` need not hold. */
  hash: string;
  /** In room detail without the frequent kinds. */
  entries: EntryWithWords[];
  /** Room detail: the parts of the room these entries changed, as they are at `to`. */
  parts?: OnWire<Parts>;
}
/** Hand signals in a meeting, summed; only those shown now. */
export interface Temperature {
  assemblyId: string;
  meetingId: string;
  signals: Partial<Record<Signal, number>>;
}
/** What the client knew is not what the book says (a restored backup): start over. */
export interface Diverged {
  assemblyId: string;
}

/** What a server says of itself: what it speaks, and the version of its program. */
export interface ServerSaid extends Speaks {
  program: string;
}
/** Servers from before anybody said a version say nothing of themselves. */
type Watching = { ok: true; server?: ServerSaid } & Pick<EntriesFrame, 'to' | 'hash'>;
/** `room`: whole at `to`. */
export type RoomWatched = Watching & {
  view: OnWire<View>;
  /** The server's time (ISO 8601): what is left of a test is reckoned from it, never from a telephone's clock. */
  servedAt: string;
  /** The participants of this device, oldest first, and which of them looks: the one named by `actAs`, else the first. */
  holders: { id: string; displayName: string | null }[];
  holder: string | null;
};
/** `full`: pages of entries follow as `entries` frames until the present. */
export type FullWatched = Watching;
export type Refused = { ok: false; problem: Problem };
export type Watched = RoomWatched | FullWatched | { ok: false; diverged: true } | Refused;
export type Acted = { ok: true; status: 201; body: ActAnswer } | Refused;
export type Said = { ok: true } | Refused;

export interface ServerEvents {
  entries: (frame: EntriesFrame) => void;
  tally: (frame: TallyFrame) => void;
  temperature: (frame: Temperature) => void;
  diverged: (frame: Diverged) => void;
}
export interface ClientEvents {
  watch: (message: Watch, answer: (watched: Watched) => void) => void;
  unwatch: (message: z.infer<typeof unwatch>) => void;
  /** As `POST /assemblies/{id}/acts`; `assemblyId` names the assembly, which stands in the path there. */
  act: (message: WireAct & { assemblyId: string }, answer: (acted: Acted) => void) => void;
  signal: (message: z.infer<typeof signal>, answer?: (said: Said) => void) => void;
}
