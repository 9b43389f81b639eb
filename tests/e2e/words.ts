import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../apps/web/messages/es');

/**
 * What a page in Spanish says there: `meeting.open` is the word `open` of `meeting.json`. Reworded pages keep their tests.
 * Throws for a key that is not there, and for words that are not told whole.
 */
export function word(key: string, values: Record<string, string> = {}): string {
  const [file = '', ...path] = key.split('.');
  const catalogue: unknown = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'));
  const found = path.reduce((part, name) => (part as Record<string, unknown> | undefined)?.[name], catalogue);
  if (typeof found !== 'string') throw new Error(`no words ${key}`);
  const told = found.replaceAll(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  if (/[{}]/.test(told)) throw new Error(`${key} is not told whole: ${told}`);
  return told;
}
