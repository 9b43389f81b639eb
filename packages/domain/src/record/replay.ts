import { isClockAct, isRefAct } from '../acts.ts';
import { WHO } from '../authority/table.ts';
import type { Attested } from '../context.ts';
import { decide, hashEntry } from '../decide.ts';
import { evolve, NewerBook } from '../evolve.ts';
import { isRefusal } from '../refusal.ts';
import { emptyState, type State } from '../state.ts';
import { canonical, type Sha256 } from './canonical.ts';
import { CLOCK, type EntryWithWords, type Head, SCHEMA_VERSION } from './entry.ts';
import { createdId } from './ids.ts';
import type { SealedAct, WordHash } from './seal.ts';

/** The first entry that does not hold, and why. `detail` is a code or a refusal's code. */
export interface Finding {
  seq: number;
  problem:
    | 'not_an_entry'
    | 'newer_program'
    | 'wrong_assembly'
    | 'gap'
    | 'hash'
    | 'chain'
    | 'words'
    | 'words_missing'
    | 'act_incomplete'
    | 'act_twice'
    | 'refused'
    | 'differs'
    | 'head';
  detail?: string;
}

export interface Replayed {
  entries: number;
  acts: number;
  /** Acts whose entries rest on what the server attests (`given`). */
  attested: number;
  words: number;
  outcomes: number;
  head: Head;
  finding: Finding | null;
}

/**
 * Decides a whole book again, entry by entry, and demands exactly the entries that stand in it (REC-6).
 * `feed` in order; `end` with the head the export states or somebody kept. After a finding nothing more is read.
 */
export function replay(sha256: Sha256, wordHash: WordHash) {
  let state: State | null = null;
  let expected: EntryWithWords[] = [];
  const acts = new Set<string>();
  const done: Replayed = {
    entries: 0,
    acts: 0,
    attested: 0,
    words: 0,
    outcomes: 0,
    head: { seq: 0, hash: '' },
    finding: null,
  };
  const find = (seq: number, problem: Finding['problem'], detail?: string): Finding => {
    done.finding ??= detail ? { seq, problem, detail } : { seq, problem };
    return done.finding;
  };

  function feed(entry: EntryWithWords): Finding | null {
    if (done.finding) return done.finding;
    state ??= emptyState(entry.assemblyId);
    const seq = state.seq + 1;
    const problem = inLine(state, entry, seq) ?? stands(state, entry);
    if (problem) return find(seq, problem.problem, problem.detail);
    const words = wordsHold(entry, wordHash);
    if (typeof words !== 'number') return find(seq, words.problem, words.detail);
    done.words += words;
    evolve(state, entry);
    done.entries++;
    if (entry.kind === 'consensus.closed') done.outcomes++;
    done.head = { seq: entry.seq, hash: entry.hash };
    return null;
  }

  /** An act's first entry: rebuild the act and decide it on the state before. */
  function expect(before: State, entry: EntryWithWords): Problem | null {
    if (acts.has(entry.act)) return { problem: 'act_twice' };
    const decided = decideAgain(before, entry, sha256);
    if ('problem' in decided) return decided;
    acts.add(entry.act);
    done.acts++;
    if (entry.given) done.attested++;
    expected = decided.entries;
    return null;
  }

  /** The entry that deciding again gives. Whatever is wrong, an entry that does not hash is named as that. */
  function stands(before: State, entry: EntryWithWords): Problem | null {
    const { words: _words, ...bare } = entry;
    const refused = expected.length === 0 ? expect(before, entry) : null;
    const should = expected.shift();
    if (!refused && should && canonical(should) === canonical(bare)) return null;
    if (hashEntry(bare, sha256) !== bare.hash) return { problem: 'hash' };
    if (bare.prevHash !== before.hash) return { problem: 'chain' };
    return refused ?? { problem: should ? 'differs' : 'act_incomplete' };
  }

  function end(head?: Head): Replayed {
    if (!done.finding && expected.length > 0) find(done.head.seq + 1, 'act_incomplete');
    if (!done.finding && head && (head.seq !== done.head.seq || head.hash !== done.head.hash))
      find(Math.min(head.seq, done.head.seq + 1), 'head');
    return done;
  }

  return { feed, end, state: () => state };
}

type Problem = { problem: Finding['problem']; detail?: string };

function inLine(state: State, entry: EntryWithWords, seq: number): Problem | null {
  if (typeof entry.kind !== 'string' || typeof entry.payload !== 'object' || entry.payload === null)
    return { problem: 'not_an_entry' };
  if (entry.assemblyId !== state.assemblyId) return { problem: 'wrong_assembly' };
  if (entry.seq !== seq) return { problem: 'gap', detail: `${entry.seq}` };
  if (entry.v > SCHEMA_VERSION) return { problem: 'newer_program', detail: `v${entry.v}` };
  return null;
}

function decideAgain(
  before: State,
  entry: EntryWithWords,
  sha256: Sha256,
): Problem | { entries: EntryWithWords[] } {
  const { actKind, actPayload } = entry;
  if (entry.n !== 1 || !actKind || !actPayload) return { problem: 'act_incomplete' };
  if (!(actKind in WHO) && !isClockAct(actKind)) return { problem: 'newer_program', detail: actKind };
  const speaks = isRefAct(actKind) ? entry.ref : entry.actor;
  const clock = isClockAct(actKind) === (entry.actor === CLOCK);
  if (typeof speaks !== 'string' || speaks === '' || !clock) return { problem: 'refused', detail: 'speaker' };
  try {
    const act = {
      id: entry.act,
      kind: actKind,
      payload: actPayload,
    } as unknown as SealedAct;
    const decided = decide(before, act, {
      at: entry.at,
      actor: entry.actor ?? null,
      ref: entry.ref ?? null,
      given: (entry.given ?? {}) as Attested,
      newId: (index) => createdId(sha256, entry.at, entry.act, index),
      sha256,
    });
    return isRefusal(decided) ? { problem: 'refused', detail: decided.code } : { entries: decided };
  } catch (error) {
    if (error instanceof NewerBook) return { problem: 'newer_program', detail: error.kind };
    return { problem: 'refused', detail: 'malformed' };
  }
}

/** REC-2: the words beside an entry hash to what the payload holds, and none is missing. Answers their number. */
function wordsHold(entry: EntryWithWords, wordHash: WordHash): number | Problem {
  let held = 0;
  const words = entry.words ?? {};
  for (const [field, word] of Object.entries(words)) {
    const hash = entry.payload[`${field}Hash`];
    if (hash === undefined || wordHash(word.salt, word.text) !== hash)
      return { problem: 'words', detail: field };
    held++;
  }
  for (const key of Object.keys(entry.payload)) {
    if (!key.endsWith('Hash') || NOT_WORDS.includes(`${entry.kind}.${key}`)) continue;
    if (!(key.slice(0, -4) in words)) return { problem: 'words_missing', detail: key.slice(0, -4) };
  }
  return held;
}

/** Hashes that cite the text of an earlier entry, whose words stand there. */
const NOT_WORDS = ['consensus.called.textHash', 'consensus.closed.textHash', 'decision.adopted.textHash'];
