import { histories } from '@coordinadora/testing/arbitrary';
import { play } from '@coordinadora/testing/arbitrary-play';
import { sha256, wordHash } from '@coordinadora/testing/book-hash';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyState } from '../judge/empty-state.ts';
import { evolve } from '../judge/evolve.ts';
import { loadState, saveState } from '../judge/snapshot.ts';
import { replay } from '../verify/replay.ts';

test('invariant 4: replaying gives the same entries, outcomes and hashes, and the same state', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const book = play(history);
      const again = replay(sha256, wordHash, book.state);
      const lines = book.lines();
      for (const line of lines.slice(0, -1)) expect(again.feed(JSON.parse(line))).toBeNull();
      const done = again.end(JSON.parse(lines.at(-1) ?? ''));
      expect(done).toMatchObject({
        finding: null,
        entries: book.entries.length,
        head: { hash: book.state.hash },
      });
      expect(again.state()).toEqual(book.state);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('invariant 4: a snapshot in the middle, folded on, gives the same state', () => {
  fc.assert(
    fc.property(histories, fc.nat(), (history, at) => {
      const { entries, state } = play(history);
      const middle = at % (entries.length + 1);
      let folded = emptyState(state.assemblyId);
      for (const entry of entries.slice(0, middle)) evolve(folded, entry);
      folded = loadState(saveState(folded));
      for (const entry of entries.slice(middle)) evolve(folded, entry);
      expect(folded).toEqual(state);
    }),
    { numRuns: 100 },
  );
}, 60_000);
