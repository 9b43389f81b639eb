import { histories } from '@coordinadora/testing/arbitrary';
import { play } from '@coordinadora/testing/arbitrary-play';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryWithWords } from '../record/entry.ts';

/** The entries about one proposal, in order. */
const byProposal = (entries: readonly EntryWithWords[]) =>
  Map.groupBy(
    entries.filter(({ payload }) => typeof payload.proposalId === 'string' && 'version' in payload),
    ({ payload }) => payload.proposalId,
  );
const everyBook = (property: (entries: readonly EntryWithWords[]) => void) =>
  fc.assert(
    fc.property(histories, (history) => property(play(history).entries)),
    { numRuns: 150 },
  );

test('invariant 1: between call and close, version and text stay; an amendment ends the test', () => {
  everyBook((entries) => {
    for (const told of byProposal(entries).values()) {
      let called: EntryWithWords | null = null;
      for (const entry of told) {
        if (entry.kind === 'consensus.called') called = entry;
        if (entry.kind === 'proposal.amended') called = null;
        if (!['position.taken', 'vote.cast', 'consensus.closed'].includes(entry.kind)) continue;
        expect(entry.payload).toMatchObject({
          testId: called?.payload.testId,
          version: called?.payload.version,
        });
        if (entry.kind === 'consensus.closed') expect(entry.payload.textHash).toBe(called?.payload.textHash);
      }
    }
  });
}, 60_000);

test('invariant 2: charter, base and recent presence are those of opening and call', () => {
  everyBook((entries) => {
    for (const told of byProposal(entries).values()) {
      const { charterVersion } = told[0]?.payload ?? {};
      let called: EntryWithWords | null = null;
      for (const entry of told) {
        if ('charterVersion' in entry.payload) expect(entry.payload.charterVersion).toBe(charterVersion);
        if (entry.kind === 'consensus.called') called = entry;
        if (entry.kind !== 'consensus.closed') continue;
        const { base, recent } = called?.payload ?? {};
        expect(entry.payload).toMatchObject({ base, recent });
      }
    }
  });
}, 60_000);

test('invariant 5: votes and silence are never called consensus, and a decision says by what right it passed', () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const { kind, payload } of play(history).entries) {
        if (kind !== 'decision.adopted') continue;
        if (history.charter.mode === 'vote') expect(payload.label).toBe('vote');
        if (payload.label === 'consensus') expect(history.charter.mode).toBe('consensus');
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
