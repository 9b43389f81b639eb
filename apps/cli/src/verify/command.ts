import { spoken } from '../spoken.ts';
import { readArguments } from './arguments.ts';
import { type Checked, checkBook } from './check-book.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { readLines } from './read-lines.ts';
import { report } from './report.ts';

const languages = { es, en };
const HOLDS = 0;
const DOES_NOT_HOLD = 1;
const CANNOT_SAY = 2;

/** `coordinadora verify FILE [--head SEQ:HASH]`: 0 the book holds, 1 it does not, 2 newer than this program or unreadable. */
export async function verify(args: string[]): Promise<number> {
  const asked = readArguments(args, process.env);
  if (!asked) {
    console.error(languages[spoken(process.env)].usage);
    return CANNOT_SAY;
  }
  const words = languages[asked.lang];
  try {
    const checked = await checkBook(readLines(asked.file), asked.kept);
    for (const line of report(checked, asked.kept, words)) console.log(line);
    return exitCode(checked);
  } catch (error) {
    console.error(words.unreadable(asked.file, error instanceof Error ? error.message : String(error)));
    return CANNOT_SAY;
  }
}

function exitCode({ entries, finding }: Checked): number {
  if (!finding) return entries > 0 ? HOLDS : CANNOT_SAY;
  return finding.problem === 'newer_program' ? CANNOT_SAY : DOES_NOT_HOLD;
}
