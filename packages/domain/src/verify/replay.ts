import { hashEntry } from '../judge/decide.ts';
import { emptyState } from '../judge/empty-state.ts';
import { evolve } from '../judge/evolve.ts';
import { knowsFact } from '../judge/tables.ts';
import type { Sha256 } from '../record/canonical.ts';
import { type EntryWithWords, FORMAT, type Head } from '../record/entry.ts';
import { same } from '../record/same.ts';
import type { WordHash } from '../record/words.ts';
import type { State } from '../rule/state.ts';
import { decideAgain } from './decide-again.ts';
import type { Finding, Problem, Replayed } from './finding.ts';
import { wordsHold } from './words-hold.ts';

/**
 * Decides a whole book again, entry by entry, and demands exactly the entries that stand in it (REC-6).
 * `feed` in order; `end` with the head the export states. After a finding nothing more is read.
 * @param kept a head somebody kept, or the beginning of its hash: the book must contain it, and may have grown since
 */
export function replay(sha256: Sha256, wordHash: WordHash, kept?: Head) {
  let state: State | null = null;
  let expected: EntryWithWords[] = [];
  const acts = new Set<string>();
  const done: Replayed = {
    entries: 0,
    acts: 0,
    attested: 0,
    downtimes: 0,
    words: 0,
    outcomes: 0,
    head: { seq: 0, hash: '' },
    finding: null,
  };
  const find = (seq: number, problem: Problem): Finding => {
    done.finding ??= { seq, ...problem };
    return done.finding;
  };

  function feed(entry: EntryWithWords): Finding | null {
    if (done.finding) return done.finding;
    state ??= emptyState(entry.assemblyId);
    const before = state;
    const seq = before.seq + 1;
    const problem = inLine(before, entry) ?? stands(before, entry);
    if (problem) return find(seq, problem);
    const words = wordsHold(entry, wordHash);
    if (typeof words !== 'number') return find(seq, words);
    if (kept?.seq === seq && !entry.hash.startsWith(kept.hash)) return find(seq, { problem: 'head' });
    evolve(before, entry);
    count(entry, words);
    return null;
  }

  function count(entry: EntryWithWords, words: number): void {
    done.entries++;
    done.words += words;
    if (entry.kind === 'consensus.closed') done.outcomes++;
    if (entry.kind === 'record.downtime_noted') done.downtimes++;
    done.head = { seq: entry.seq, hash: entry.hash };
  }

  /** An act's first entry: rebuild the act and decide it on the state before. */
  function begin(before: State, entry: EntryWithWords): Problem | null {
    if (acts.has(entry.act)) return { problem: 'act_twice' };
    const decided = decideAgain(before, entry, sha256);
    if (!Array.isArray(decided)) return decided;
    acts.add(entry.act);
    done.acts++;
    if (entry.given) done.attested++;
    expected = decided;
    return null;
  }

  /** The entry that deciding again gives. Whatever else is wrong, an entry that does not hash is named as that. */
  function stands(before: State, entry: EntryWithWords): Problem | null {
    const { words: _words, ...bare } = entry;
    const refused = expected.length === 0 ? begin(before, entry) : null;
    const should = expected.shift();
    if (!refused && should && same(should, bare)) return null;
    if (hashEntry(bare, sha256) !== bare.hash) return { problem: 'hash' };
    if (bare.prevHash !== before.hash) return { problem: 'chain' };
    if (entry.v > FORMAT) return { problem: 'newer_program', detail: `v${entry.v}` };
    if (!knowsFact(entry.kind)) return { problem: 'newer_program', detail: entry.kind };
    return refused ?? { problem: should ? 'differs' : 'act_incomplete' };
  }

  function end(head?: Head): Replayed {
    const next = done.head.seq + 1;
    if (expected.length > 0) find(next, { problem: 'act_incomplete' });
    if (head && (head.seq !== done.head.seq || head.hash !== done.head.hash))
      find(Math.min(head.seq, next), { problem: 'head' });
    if (kept && kept.seq > done.head.seq) find(next, { problem: 'head' });
    return done;
  }

  return { feed, end, state: () => state };
}

function inLine(state: State, entry: EntryWithWords): Problem | null {
  const { kind, payload, assemblyId, seq, at, v } = entry;
  const shaped = typeof kind === 'string' && typeof payload === 'object' && payload !== null;
  if (!shaped || !Number.isSafeInteger(at) || !Number.isSafeInteger(v) || v < 1)
    return { problem: 'not_an_entry' };
  if (assemblyId !== state.assemblyId) return { problem: 'wrong_assembly' };
  return seq === state.seq + 1 ? null : { problem: 'gap', detail: `${seq}` };
}
