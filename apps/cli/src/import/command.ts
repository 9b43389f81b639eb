import { parseArgs } from 'node:util';
import { PlainError } from '../plain-error.ts';
import { readSettings } from '../start/settings.ts';
import { importPolis } from './polis/import.ts';
import { words } from './words.ts';

/** `coordinadora import polis …`: exit code 0 where the book's tallies equal the recount, 1 where not, 2 where misused. */
export async function importFrom(args: string[]): Promise<number> {
  const asked = parsed(args);
  const [format, votes, comments, ...more] = asked?.positionals ?? [];
  if (!asked || format !== 'polis' || !votes || !comments || more.length > 0) {
    console.error(words().usage);
    return 2;
  }
  const { port, dataFolder } = readSettings(process.env);
  const { url = `http://localhost:${port}`, name, slug } = asked.values;
  if (!URL.canParse(url)) throw new PlainError(words().noAddress(url));
  return importPolis({ votes, comments, url: new URL(url).origin, dataFolder, name, slug });
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options: { url: text, name: text, slug: text } });
  } catch {
    return null;
  }
}
