import { type EntryWithWords, type Head, replay, type State } from '@coordinadora/domain';
import { sha256, wordHash } from '@coordinadora/testing/book-hash';
import { expect } from 'vitest';
import { ask } from '../api/people.ts';
import type { Peer } from './peer.ts';

export interface WholeBook {
  entries: EntryWithWords[];
  head: Head;
  /** Folded here, from the exported lines alone. */
  state: State;
}

/** The book as anybody can download it, decided again from its first entry (REC-6); a test fails where it does not hold. */
export async function readBook(url: string, assemblyId: string): Promise<WholeBook> {
  const { body } = await ask(url, 'GET', `/assemblies/${assemblyId}/record.jsonl`);
  const lines: unknown[] = body.trim().split('\n').map(JSON.parse);
  const head = lines.pop() as Head;
  const entries = lines as EntryWithWords[];
  const again = replay(sha256, wordHash);
  for (const entry of entries) if (again.feed(entry)) break;
  expect(again.end(head).finding).toBeNull();
  return { entries, head, state: again.state() as State };
}

/** No act the server said yes to is missing from the book, none stands in it otherwise than promised, none twice. */
export function keptPromises(book: WholeBook, peers: readonly Peer[]): number {
  const written = new Map<string, EntryWithWords[]>();
  for (const entry of book.entries) written.set(entry.act, [...(written.get(entry.act) ?? []), entry]);
  let acts = 0;
  for (const { promised } of peers)
    for (const [id, { seq, hashes }] of promised) {
      acts++;
      const entries = written.get(id) ?? [];
      expect({ id, hashes: entries.map(({ hash }) => hash), seq: entries.at(-1)?.seq }).toEqual({
        id,
        hashes,
        seq,
      });
    }
  return acts;
}
