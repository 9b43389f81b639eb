import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** One line of an export: an entry or the head, or null where it is not JSON. */
export type Line = Record<string, unknown> | null;

/** The lines of a file, one after the other, whatever its length. Throws where it cannot be read. */
export async function* readLines(file: string): AsyncGenerator<Line> {
  const input = createReadStream(file, 'utf8');
  await new Promise((resolve, reject) => input.once('open', resolve).once('error', reject));
  for await (const text of createInterface({ input, crlfDelay: Infinity })) yield parsed(text);
}

function parsed(text: string): Line {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
