import { histories } from '@coordinadora/testing/arbitrary';
import { play } from '@coordinadora/testing/arbitrary-play';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingIn } from './forge.fixture.ts';

const RUNS = { numRuns: 150 };
/** An export, and two places in it. */
const exports = fc
  .tuple(histories, fc.nat(), fc.nat())
  .map(([history, a, b]) => [play(history).lines(), a, b] as const)
  .filter(([lines]) => lines.length > 3);
const within = (lines: readonly string[], n: number) => n % (lines.length - 1);

test('REC-6: one byte changed anywhere names the entry it stands in', () => {
  fc.assert(
    fc.property(exports, fc.nat(94), ([lines, a, b], c) => {
      const place = a % lines.length;
      const line = lines[place] ?? '';
      const at = b % line.length;
      const changed = line.slice(0, at) + String.fromCharCode(32 + c) + line.slice(at + 1);
      fc.pre(changed !== line);
      const finding = findingIn(lines.with(place, changed));
      if (place === lines.length - 1) expect(finding?.problem).toBe('head');
      else expect(finding?.seq).toBe(place + 1);
    }),
    RUNS,
  );
}, 60_000);

test('REC-6: one line dropped names its place', () => {
  fc.assert(
    fc.property(exports, ([lines, a]) => {
      const place = within(lines, a);
      expect(findingIn(lines.toSpliced(place, 1))?.seq).toBe(place + 1);
    }),
    RUNS,
  );
}, 60_000);

test('REC-6: two lines swapped name the first of them', () => {
  fc.assert(
    fc.property(exports, ([lines, a, b]) => {
      const [one, other] = [within(lines, a), within(lines, b)];
      fc.pre(one !== other);
      const swapped = lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '');
      expect(findingIn(swapped)?.seq).toBe(Math.min(one, other) + 1);
    }),
    RUNS,
  );
}, 60_000);

test('REC-6: a line inserted names its place; a copy after itself, the place behind', () => {
  fc.assert(
    fc.property(exports, ([lines, a, b]) => {
      const [one, place] = [within(lines, a), within(lines, b)];
      expect(findingIn(lines.toSpliced(place, 0, lines[one] ?? ''))?.seq).toBe(
        place + (one === place ? 2 : 1),
      );
    }),
    RUNS,
  );
}, 60_000);

test('REC-6: with the head somebody kept, a tail cut off or written anew is found', () => {
  fc.assert(
    fc.property(exports, ([lines, a]) => {
      const kept = JSON.parse(lines.at(-1) ?? '');
      const place = within(lines, a);
      fc.pre(place > 0);
      const { seq, hash } = JSON.parse(lines[place - 1] ?? '');
      const cut = [...lines.slice(0, place), JSON.stringify({ seq, hash })];
      expect(findingIn(cut, kept)).toMatchObject({ seq: place + 1 });
    }),
    RUNS,
  );
}, 60_000);
