import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charters, measures, tallies } from './charter.fixture.ts';
import type { Charter } from './charter.ts';
import { evaluate } from './evaluate.ts';
import type { Measures, Tally } from './evaluation.ts';

const situations = fc.tuple(charters, tallies, measures);
const adopted = (charter: Charter, tally: Tally, given: Measures) =>
  evaluate(charter, tally, given).outcome === 'adopted';
const check = (property: (charter: Charter, tally: Tally, given: Measures) => void) =>
  fc.assert(
    fc.property(situations, (situation) => property(...situation)),
    { numRuns: 3000 },
  );

test('one more answer that is not in favour never makes a proposal pass', () => {
  check((charter, tally, given) => {
    if (adopted(charter, tally, given)) return;
    for (const kind of ['a', 'b', 'u', 'o'] as const) {
      expect(adopted(charter, { ...tally, [kind]: tally[kind] + 1 }, given)).toBe(false);
    }
  });
});

test('a support that turns against never makes a proposal pass', () => {
  check((charter, tally, given) => {
    if (tally.s === 0 || adopted(charter, tally, given)) return;
    for (const kind of ['a', 'b', 'u'] as const) {
      expect(adopted(charter, { ...tally, s: tally.s - 1, [kind]: tally[kind] + 1 }, given)).toBe(false);
    }
  });
});

test('one more concern or one more round never makes a proposal pass', () => {
  check((charter, tally, given) => {
    if (adopted(charter, tally, given)) return;
    expect(
      adopted(
        charter,
        {
          ...tally,
          openConcerns: tally.openConcerns + 1,
          round: tally.round + 1,
        },
        given,
      ),
    ).toBe(false);
  });
});

test('zero in favour never passes and silence never counts, except in lazy mode, which says so', () => {
  check((charter, tally, given) => {
    const { outcome, label } = evaluate(charter, { ...tally, s: 0 }, given);
    if (outcome !== 'adopted') return;
    expect(charter.mode).toBe('lazy');
    expect(['lazy', 'over_blocks']).toContain(label);
  });
});

test('a label is given exactly when adopted, a vote is only ever a vote, and blocks passed over always show', () => {
  check((charter, tally, given) => {
    const { outcome, label, reasons } = evaluate(charter, tally, given);
    expect(label !== undefined).toBe(outcome === 'adopted');
    expect(reasons.length === 0).toBe(outcome === 'adopted');
    if (outcome !== 'adopted') return;
    if (charter.mode === 'vote') expect(label).toBe('vote');
    else expect(label).toBe(tally.b + tally.o > 0 ? 'over_blocks' : charter.mode);
  });
});

test('it is total on large numbers and says the same twice', () => {
  const large = fc.nat(10_000_000);
  const wide = fc.record({
    s: large,
    r: large,
    a: large,
    b: large,
    u: large,
    o: large,
    openConcerns: large,
    round: large,
  });
  fc.assert(
    fc.property(charters, wide, measures, (charter, tally, given) => {
      expect(evaluate(charter, tally, given)).toEqual(evaluate(charter, tally, given));
    }),
  );
});
