import { NONE, readWorlds, worldNames } from './names.ts';

/**
 * Fills an empty database with the worlds that WORLD names, before anybody is served, and leaves `demo-links.json` in
 * DATA_DIR. Tells whoever started it `filled`, or `in_use` where the database holds something already.
 */
const { WORLD, DATABASE_URL, DATA_DIR } = process.env;
const asked = readWorlds(WORLD || NONE);

if ('unknown' in asked)
  end(`WORLD names no world with "${asked.unknown}": there are ${worldNames.join(', ')}, or ${NONE}.`);
else if (asked.worlds.length > 0 && !DATABASE_URL)
  end('DATABASE_URL says which database to fill; it is not set.');
else if (asked.worlds.length > 0) {
  try {
    // Nothing more is loaded where no world is asked for.
    const { fillDatabase } = await import('./fill-database.ts');
    const filled = await fillDatabase(DATABASE_URL ?? '', DATA_DIR ?? null, asked.worlds);
    console.log(filled ? `filled with ${asked.worlds.join(', ')}` : 'in use: nothing was filled');
    process.send?.(filled ? 'filled' : 'in_use');
  } catch (error) {
    end(`Could not fill the database: ${(error as Error).message}`);
  }
}

function end(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
