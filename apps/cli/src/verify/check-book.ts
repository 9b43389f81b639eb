import { hash } from 'node:crypto';
import { type EntryWithWords, type Head, type Replayed, replay } from '@coordinadora/domain';
import type { Line } from './read-lines.ts';

export interface Checked extends Replayed {
  /** The export's last line was there. */
  headed: boolean;
  name: string;
}

const sha256 = (text: string) => hash('sha256', text, 'hex');
const wordHash = (salt: string, text: string) =>
  hash('sha256', Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(text)]), 'hex');

const isHead = (line: Record<string, unknown>): boolean => 'hash' in line && !('kind' in line);

/** Decides the book that these lines hold again, up to the first entry that does not hold. */
export async function checkBook(lines: AsyncIterable<Line>, kept?: Head): Promise<Checked> {
  const book = replay(sha256, wordHash, kept);
  let head: Head | undefined;
  for await (const line of lines) {
    if (line && !head && isHead(line)) {
      head = { seq: Number(line.seq), hash: String(line.hash) };
      continue;
    }
    // A line that is no entry, or comes after the head, is fed too: the book then says where it stands.
    if (book.feed((head ? {} : (line ?? {})) as unknown as EntryWithWords)) break;
  }
  const done = book.end(head);
  if (!head && done.entries > 0)
    done.finding ??= { seq: done.head.seq + 1, problem: 'head', detail: 'missing' };
  return { ...done, headed: head !== undefined, name: book.state()?.assembly?.name ?? '' };
}
