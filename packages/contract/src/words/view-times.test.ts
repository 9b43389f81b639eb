import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionPart } from '../views/proposal.ts';
import { viewFromWire, viewToWire } from './view-times.ts';

const moment = fc.integer({ min: 0, max: 4_102_444_800_000 });
const decision = fc.record({
  id: fc.string(),
  proposalId: fc.string(),
  title: fc.string(),
  label: fc.constantFrom('consensus' as const, 'vote' as const),
  version: fc.integer({ min: 1, max: 9 }),
  adoptedAt: moment,
  windowEndsAt: fc.option(moment),
  inForceAt: fc.option(moment),
  reviewDueAt: fc.option(moment),
});

test('property: a view travels with ISO 8601 times and arrives as it was, by the schema and without it', () => {
  fc.assert(
    fc.property(decision, (view) => {
      const wire = viewToWire(view);
      expect(wire.adoptedAt).toBe(new Date(view.adoptedAt).toISOString());
      expect(viewFromWire(wire)).toEqual(view);
      expect(decisionPart.parse(wire)).toEqual(view);
    }),
  );
});

test('entries keep their milliseconds: they are hashed as they stand', () => {
  const answer = { entries: [{ at: 5, payload: { closesAt: 7 } }], openedAt: 9 };
  expect(viewToWire(answer)).toEqual({ ...answer, openedAt: '1970-01-01T00:00:00.009Z' });
});
