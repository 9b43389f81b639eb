import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { PlainError } from '../../plain-error.ts';

/** A line of a table by column, and where it stands in the file (from 1). */
export interface Row<C extends string> {
  line: number;
  cells: Record<C, string>;
}

/** Reads a CSV file that must have these columns. @throws PlainError: no such file, not CSV, or columns missing */
export async function readTable<C extends string>(path: string, columns: readonly C[]): Promise<Row<C>[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new PlainError(
      error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${error.code}).`,
    );
  });
  const { header: found, rows } = table(path, text);
  const missing = columns.filter((column) => !found.includes(column));
  if (missing.length > 0)
    throw new PlainError(
      `${path} has no column ${missing.join(', ')}. A Polis export has ${columns.join(', ')}.`,
    );
  return rows.map(({ record, info }) => ({ line: info.lines, cells: record as Record<C, string> }));
}

function table(path: string, text: string) {
  let header: string[] = [];
  const columns = (first: string[]) => {
    header = first;
    return first;
  };
  try {
    const rows = parse(text, { columns, bom: true, info: true, skip_empty_lines: true }) as unknown as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    return { header, rows };
  } catch (error) {
    throw new PlainError(`${path} is not a CSV table: ${(error as Error).message}.`);
  }
}
