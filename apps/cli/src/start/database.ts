import { PlainError } from '../plain-error.ts';
import { connect } from '../postgres/connect.ts';
import { openPostgres } from '../postgres/open.ts';
import { said } from '../spoken.ts';
import type { Settings } from './settings.ts';

export type OpenDatabase = { url: string; stop: () => Promise<void> };

/** The database that DATABASE_URL names, or the embedded one. */
export async function openDatabase({ databaseUrl, dataFolder }: Settings): Promise<OpenDatabase> {
  if (databaseUrl !== null) {
    await requireReachable(databaseUrl);
    return { url: databaseUrl, stop: async () => {} };
  }
  const postgres = await openPostgres(dataFolder);
  const client = await connect(postgres.url('postgres'));
  const { rowCount } = await client.query(`SELECT 1 FROM pg_database WHERE datname = 'coordinadora'`);
  if (!rowCount) await client.query('CREATE DATABASE coordinadora');
  await client.end();
  return { url: postgres.url('coordinadora'), stop: postgres.stop };
}

async function requireReachable(url: string): Promise<void> {
  try {
    await (await connect(url)).end();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    throw new PlainError(
      said({
        es: `No se llega a la base de datos de DATABASE_URL (${message || code}).`,
        en: `The database of DATABASE_URL cannot be reached (${message || code}).`,
      }),
    );
  }
}
