import type { Words } from './words.ts';

export const en: Words = {
  usage: 'Usage: coordinadora verify FILE [--head SEQ:HASH] [--lang es|en]',
  unreadable: (file, why) => `Cannot read ${file}: ${why}`,
  empty: 'The file is empty: there is no book in it.',
  book: (name) => `Record book of “${name}”`,
  checked: (entries, acts, outcomes, words) =>
    `Checked: ${entries} entries with their hash and place; ${acts} acts decided again; ` +
    `${outcomes} outcomes computed again; ${words} texts compared with their hash.`,
  head: (head) => `Head of the book: ${head}`,
  attested: (acts) =>
    `Cannot be checked from the book: ${acts} acts rest on what the server attests ` +
    '(who counts, who is there for the first time, whether the hall’s code was the present one).',
  downtimes: (times, first) =>
    `${first ? 'Cannot be checked from the book:' : 'Nor'} the ${times} times the server says it was off, which lengthened deadlines.`,
  noHead: (first) =>
    `${first ? 'It cannot be checked' : 'Nor'} whether the end is missing: without a head somebody kept (--head), a tail cut off or written anew is not noticed.`,
  keptHead: (kept, since) =>
    `It contains the head that was kept, ${kept}; since then it has ${since} more entries.`,
  keptShort: (digits) => `Of that head's hash only ${digits} of 64 digits were given and compared.`,
  holds: 'The book holds.',
  fails: (seq, why) => `The book does NOT hold. The first entry that does not hold is ${seq}: ${why}`,
  newer: (seq, what) =>
    `Entry ${seq} is newer than this program (${what}). That does not say it was tampered with: update the program.`,
  problems: {
    not_an_entry: () => 'this line is not an entry.',
    wrong_assembly: () => 'it belongs to another assembly.',
    gap: (seq) => `${seq} stands in its place: an entry is missing, one too many, or they were swapped.`,
    hash: () => 'its content does not fit its hash: it was changed after it was written.',
    chain: () => 'it does not follow the hash of the entry before.',
    words: (field) => `the text “${field}” is not the one that was written.`,
    words_missing: (field) => `the text “${field}” is missing, and no decision removed it.`,
    act_incomplete: () => 'a part of the act it belongs to is missing.',
    act_twice: () => 'the same act is written twice.',
    refused: (code) => `by the rules it could not be done at that moment (${code}).`,
    differs: () => 'by the rules something else had to be written.',
    head: (detail) =>
      detail === 'missing'
        ? 'the last line, the head of the book, is missing: the file was cut.'
        : 'the hash is not that of the head: the end of the book is missing, or was written anew.',
  },
};
