import { PlainError } from '../plain-error.ts';
import { said } from '../spoken.ts';
import { withEngine } from './engine.ts';
import { nothingExternal, readMigrations } from './migrations.ts';

/**
 * Brings a database up to the present schema; what was done stands in `_prisma_migrations`, so that
 * `prisma migrate deploy` goes on from the same place.
 * @returns the names of the migrations applied now.
 * @throws PlainError where a migration fails or the database knows migrations that were edited since.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const input = { migrationsList: await readMigrations(), filters: nothingExternal };
  try {
    const apply = withEngine(databaseUrl, undefined, (engine) => engine.applyMigrations(input));
    return (await apply).appliedMigrationNames;
  } catch (error) {
    const { message } = error as Error;
    throw new PlainError(
      said({
        es: `La base de datos no se pudo poner al día: ${message}`,
        en: `The database could not be migrated: ${message}`,
      }),
    );
  }
}
