import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillOnce } from '@coordinadora/api/past';
import type { WorldName } from './names.ts';

/**
 * Fills the database with these worlds if it is empty, and writes ways in to the data folder (null: nowhere). Answers
 * whether it was filled; the worlds are loaded only then.
 */
export const fillDatabase = (
  databaseUrl: string,
  dataFolder: string | null,
  worlds: readonly WorldName[],
): Promise<boolean> =>
  fillOnce(databaseUrl, async (past) => {
    const { fill } = await import('./fill.ts');
    const links = await fill(past, worlds, Date.now());
    if (dataFolder === null) return;
    const text = `${JSON.stringify(links, null, 2)}\n`;
    await writeFile(join(dataFolder, 'demo-links.json'), text, { mode: 0o600 });
  });
