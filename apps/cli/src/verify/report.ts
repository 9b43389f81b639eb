import type { Finding, Head } from '@coordinadora/domain';
import type { Checked } from './check-book.ts';
import type { Words } from './words.ts';

const written = ({ seq, hash }: Head) => `${seq}:${hash}`;

/** What was checked, what could not be, and whether the book holds: one sentence a line. */
export function report(checked: Checked, kept: Head | undefined, words: Words): string[] {
  const { entries, acts, outcomes, attested, downtimes, head, finding, name } = checked;
  // Of a file that is no book nothing more can be said.
  if (entries === 0) return [finding ? verdict(finding, words) : words.empty];
  const lines = [words.book(name), words.checked(entries, acts, outcomes, checked.words)];
  if (!finding) lines.push(words.head(written(head)));
  if (attested > 0) lines.push(words.attested(attested));
  if (downtimes > 0) lines.push(words.downtimes(downtimes, attested === 0));
  if (!kept) lines.push(words.noHead(attested + downtimes === 0));
  else if (!finding) lines.push(...held(kept, head, words));
  return [...lines, finding ? verdict(finding, words) : words.holds];
}

function held(kept: Head, head: Head, words: Words): string[] {
  const said = words.keptHead(written(kept), head.seq - kept.seq);
  return kept.hash.length < head.hash.length ? [said, words.keptShort(kept.hash.length)] : [said];
}

function verdict({ seq, problem, detail = '' }: Finding, words: Words): string {
  if (problem === 'newer_program') return words.newer(seq, detail);
  return words.fails(seq, words.problems[problem](detail));
}
