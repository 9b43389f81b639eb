import { evolveAgenda } from './agenda/evolve.ts';
import { evolveAssembly } from './assembly/evolve.ts';
import { nextDue } from './clock/due.ts';
import { evolveDowntime } from './clock/evolve.ts';
import { evolveConsensus } from './consensus/evolve.ts';
import type { FactKind, FactPayloads } from './facts.ts';
import { isFrequent } from './frequent.ts';
import { evolveMeeting } from './meeting/evolve.ts';
import { evolveProposal } from './proposal/evolve.ts';
import type { EntryWithWords } from './record/entry.ts';
import type { State } from './state.ts';

/** An entry whose payload has the shape its kind promises. */
export type Typed<K extends FactKind> = {
  [P in K]: Omit<EntryWithWords, 'kind' | 'payload'> & {
    kind: P;
    payload: FactPayloads[P];
  };
}[K];
export type KindIn<P extends string> = Extract<FactKind, `${P}.${string}`>;

/** The text beside an entry; empty where it was redacted. */
export const word = (entry: Pick<EntryWithWords, 'words'>, field: string): string =>
  entry.words?.[field]?.text ?? '';

/**
 * Applies one entry to the state, in place: one fold owns its state (copying a map per entry is what made it slow).
 * @throws on a kind this program does not know: the book is newer than the program
 */
export function evolve(state: State, entry: EntryWithWords): State {
  const typed = entry as unknown as Typed<FactKind>;
  const noun = entry.kind.split('.')[0];
  switch (noun) {
    case 'assembly':
      evolveAssembly(state, typed as Typed<KindIn<'assembly'>>);
      break;
    case 'meeting':
      evolveMeeting(state, typed as Typed<KindIn<'meeting'>>);
      break;
    case 'agenda':
      evolveAgenda(state, typed as Typed<KindIn<'agenda'>>);
      break;
    case 'proposal':
      evolveProposal(state, typed as Typed<KindIn<'proposal'>>);
      break;
    case 'consensus':
    case 'position':
    case 'vote':
    case 'decision':
      evolveConsensus(state, typed as Typed<KindIn<'consensus' | 'position' | 'vote' | 'decision'>>);
      break;
    case 'record':
      evolveDowntime(state, typed as Typed<'record.downtime_noted'>);
      break;
    default:
      throw new NewerBook(entry.kind);
  }
  touchMeeting(state, entry);
  // Answers and check-ins only put deadlines off.
  if (!isFrequent(entry.kind)) state.wakeAt = nextDue(state)?.due ?? null;
  state.seq = entry.seq;
  state.at = entry.at;
  state.hash = entry.hash;
  return state;
}

/** "Newer than this program", which is not "tampered with". */
export class NewerBook extends Error {
  readonly kind: string;
  constructor(kind: string) {
    super(`entry kind ${kind} is newer than this program`);
    this.kind = kind;
  }
}

/** A meeting is idle when nobody acts in its assembly (MEET-10). */
function touchMeeting(state: State, entry: EntryWithWords): void {
  const meeting = state.openMeetingId ? state.meetings.get(state.openMeetingId) : undefined;
  if (meeting && entry.actor !== 'clock') meeting.lastActAt = entry.at;
}
