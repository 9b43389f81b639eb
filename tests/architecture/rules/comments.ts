import type { Source } from '../sources.ts';

/** A sentence that a comment gives to one or several rules: `MEET-4: a pause stops …`, `TEST-1, TEST-2: …`, `POS-1..3: …`. */
export interface Sentence {
  ids: string[];
  sentence: string;
  path: string;
}

const ID = '[A-Z]{2,}-\\d+';
const SEVERAL = `${ID}(?:\\.\\.\\d+)?(?:, ${ID}(?:\\.\\.\\d+)?)*`;
const COMMENT = /\/\*\*.*?\*\/|(?:^[ \t]*\/\/[^\n]*\n?)+/gms;
const BEGINS = new RegExp(`^(${SEVERAL}): (.*)$`);
/** Names that others gave: hashes, encodings, standards. */
const OTHERS = /^(SHA|UTF|AES|BIP|AGPL|ISO|RFC)-/;

/** What the comments of these files say of rules. A line that begins with ids begins a sentence; it ends with its paragraph. */
export function sentencesIn(sources: Source[]): Sentence[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(COMMENT)].flatMap(([comment]) => inComment(comment, path)),
  );
}

function inComment(comment: string, path: string): Sentence[] {
  const found: Sentence[] = [];
  let open: Sentence | null = null;
  for (const raw of comment.split('\n')) {
    const line = plain(raw);
    const [, ids, sentence] = BEGINS.exec(line) ?? [];
    if (ids && sentence) {
      open = { ids: idsIn(ids), sentence, path };
      found.push(open);
    } else if (line === '') open = null;
    else if (open) open.sentence += ` ${line}`;
  }
  return found;
}

/** A comment's line without its stars and slashes, and without what it says for tools. */
const plain = (line: string) =>
  line.replace(/^\s*(\/\*\*|\*\/|\*|\/\/)?\s*/, '').replace(/\s*(\*\/|@\w.*)?\s*$/, '');

/** Every rule a text names, ranges spelled out: `MAY-1..3` is three. */
export function idsIn(text: string): string[] {
  return [...text.matchAll(/\b([A-Z]{2,})-(\d+)(?:\.\.(\d+))?(?![\d-])/g)].flatMap(
    ([name, noun, first, last]) =>
      OTHERS.test(name)
        ? []
        : Array.from(
            { length: Number(last ?? first) - Number(first) + 1 },
            (_, step) => `${noun}-${Number(first) + step}`,
          ),
  );
}
