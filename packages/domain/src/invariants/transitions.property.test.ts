import { histories } from '@coordinadora/testing/arbitrary';
import { play } from '@coordinadora/testing/arbitrary-play';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** Domain.md section 4, as far as these states reach. */
const STEPS = [
  'null>open',
  'open>open',
  'open>discussing',
  'open>withdrawn',
  'discussing>discussing',
  'discussing>testing',
  'discussing>withdrawn',
  'discussing>lapsed',
  'testing>discussing',
  'testing>objection_window',
  'testing>in_force',
  'testing>rejected',
  'testing>referred',
  'referred>discussing',
  'objection_window>in_force',
  'in_force>review_due',
];
const CLOCKS = ['lapsed', 'review_due'];

test('invariant 3: every transition is one of the table, starts where the last one ended, and has an actor and a reason', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const where = new Map<unknown, unknown>();
      for (const { kind, actor, payload } of play(history).entries) {
        if (!('to' in payload) || !('because' in payload)) continue;
        const { proposalId, from, to, because } = payload;
        expect(STEPS).toContain(`${from}>${to}`);
        expect(from).toBe(where.get(proposalId) ?? null);
        expect(actor).toMatch(/^(clock|[0-9a-f]{64})$/);
        expect(because).toMatch(/^[a-z_]+$/);
        if (CLOCKS.includes(String(to)) || kind === 'proposal.in_force') expect(actor).toBe('clock');
        where.set(proposalId, to);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
