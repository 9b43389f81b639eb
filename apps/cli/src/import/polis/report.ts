import type { Outcome } from '@coordinadora/domain';
import { words } from '../words.ts';
import type { Statement } from './conversation.ts';
import type { Count } from './recount.ts';
import { titleOf } from './statements.ts';

const same = (a: Count, b: Count) => a.agree === b.agree && a.disagree === b.disagree && a.pass === b.pass;
const cells = (...parts: (string | number)[]) => parts.map((part) => String(part).padStart(11)).join('');

/** Prints the tally of each statement, and where the book differs from the recount. Answers how many differ. */
export function report(
  statements: readonly Statement[],
  book: ReadonlyMap<string, Count & { outcome: Outcome }>,
  counted: ReadonlyMap<string, Count>,
): number {
  const { columns, outcomes, differs } = words();
  const [place, inFavour, against, none, what, statement] = columns;
  console.log(`${cells(place, inFavour, against, none)}  ${what.padEnd(10)} ${statement}`);
  let differing = 0;
  for (const { id, text } of [...statements].sort((a, b) => Number(a.id) - Number(b.id))) {
    const tally = book.get(id);
    if (!tally) continue;
    const votes = counted.get(id) ?? { agree: 0, disagree: 0, pass: 0 };
    const { agree, disagree, pass, outcome } = tally;
    console.log(`${cells(id, agree, disagree, pass)}  ${outcomes[outcome].padEnd(10)} ${titleOf(text)}`);
    if (same(tally, votes)) continue;
    differing++;
    console.log(`${cells('', votes.agree, votes.disagree, votes.pass)}  ← ${differs}`);
  }
  return differing;
}
