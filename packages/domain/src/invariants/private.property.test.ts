import { histories, PEOPLE } from '@coordinadora/testing/arbitrary';
import { play } from '@coordinadora/testing/arbitrary-play';
import { person } from '@coordinadora/testing/people';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storedText } from '../judge/decide.ts';

test('invariant 7: no entry holds a name, a word, or a secret', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { entries } = play(history);
      const stored = entries.map(storedText).join('\n');
      for (const name of PEOPLE) {
        expect(stored).not.toContain(name);
        expect(stored).not.toContain(person(name).secret.toString('hex'));
      }
      for (const { words = {} } of entries)
        for (const { text, salt } of Object.values(words)) {
          // A slug like "ladera" is a word too: it may appear nowhere as a value.
          expect(stored).not.toContain(`"${text}"`);
          expect(stored).not.toContain(salt);
        }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('invariant 7: a ref belongs to one matter, and is never an actor: positions cannot be joined across proposals', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const matters = new Map<string, unknown>();
      const actors = new Set<string>();
      for (const { actor, ref, payload } of play(history).entries) {
        if (actor) actors.add(actor);
        if (!ref) continue;
        const matter = payload.proposalId ?? payload.meetingId;
        expect(matters.get(ref) ?? matter).toBe(matter);
        matters.set(ref, matter);
      }
      for (const ref of matters.keys()) expect(actors.has(ref)).toBe(false);
    }),
    { numRuns: 100 },
  );
}, 60_000);
