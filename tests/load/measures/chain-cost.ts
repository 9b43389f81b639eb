import { hash } from 'node:crypto';
import { type EntryWithWords, hashEntry, storedText } from '@coordinadora/domain';
import { Book } from '@coordinadora/testing/book';

const ROUNDS = 50_000;

/** What an entry's place in the chain costs (µs): its canonical text and SHA-256, and SHA-256 alone. */
export function chainCost(): { micros: number; hashMicros: number } {
  const entry = positionEntry();
  const { hash: _hash, ...bare } = entry;
  const text = storedText(entry);
  const sha256 = (value: string) => hash('sha256', value, 'hex');
  return {
    micros: microsEach(() => hashEntry(bare, sha256)),
    hashMicros: microsEach(() => sha256(text)),
  };
}

function positionEntry(): EntryWithWords {
  const book = new Book();
  book.act('ana', 'assembly.found', { charter: 'coordinadora' });
  book.act('ana', 'meeting.convene');
  book.act('ana', 'meeting.open');
  book.act('ana', 'meeting.check_in');
  book.act('ana', 'proposal.open', { meetingId: book.last.meetingId });
  book.act('ana', 'consensus.call');
  book.act('ana', 'position.take');
  const entry = book.entries.at(-1);
  if (entry?.kind !== 'position.taken') throw new Error('no position was taken');
  return entry;
}

function microsEach(work: () => void): number {
  for (let round = 0; round < ROUNDS / 10; round++) work();
  const started = performance.now();
  for (let round = 0; round < ROUNDS; round++) work();
  return ((performance.now() - started) / ROUNDS) * 1000;
}
