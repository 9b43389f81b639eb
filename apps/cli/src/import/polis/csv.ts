import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { PlainError } from '../../plain-error.ts';
import { words } from '../words.ts';

/** A line of a table by column, and where it stands in the file (from 1). */
export interface Row<C extends string> {
  line: number;
  cells: Record<C, string>;
}

/** Reads a CSV file that must have these columns. @throws PlainError: no such file, not CSV, or columns missing */
export async function readTable<C extends string>(path: string, columns: readonly C[]): Promise<Row<C>[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const { noFile, unreadable } = words();
    throw new PlainError(error.code === 'ENOENT' ? noFile(path) : unreadable(path, String(error.code)));
  });
  const { header: found, rows } = table(path, text);
  const missing = columns.filter((column) => !found.includes(column));
  if (missing.length > 0)
    throw new PlainError(words().noColumn(path, missing.join(', '), columns.join(', ')));
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
    throw new PlainError(words().noTable(path, (error as Error).message));
  }
}
