import type { EntryWithWords } from '../record/entry.ts';
import { newest } from '../record/format-1.ts';
import type { FactRule } from '../rule/fact.ts';
import type { State } from '../rule/state.ts';
import { nextDue } from './due.ts';
import { factRule } from './flags.ts';
import { byFact, NOUNS } from './tables.ts';

type Listener = Pick<FactRule<never>, 'evolve' | 'touches'>;
/** Who else hears of each kind of entry. */
export const LISTENERS = byFact<Listener>(({ hears }) => hears as Record<string, Listener> | undefined);
const EACH = NOUNS.flatMap((noun) => noun.each ?? []);

/**
 * Applies one entry of any format to the state, in place: one fold owns its state (copying a map per entry is what made
 * it slow). Other rooms hear of it before its own changes.
 * @throws on a kind this program does not know: the book is newer than the program
 */
export function evolve(state: State, stored: EntryWithWords): State {
  const rule = factRule(stored.kind);
  if (!rule) throw new NewerBook(stored.kind);
  const entry = newest(stored);
  for (const listener of LISTENERS.get(entry.kind) ?? []) listener.evolve(state, entry as never);
  rule.evolve(state, entry as never);
  for (const each of EACH) each(state, entry);
  // Answers and check-ins only put deadlines off.
  if (!rule.frequent) state.wakeAt = nextDue(state)?.due ?? null;
  state.seq = entry.seq;
  state.v = entry.v;
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
