import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres, type Postgres } from './open.ts';

/** A cluster in a temporary folder, for tests and tools: nothing in it has to outlive the machine. */
export async function openScratch(): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'coordinadora-'));
  const postgres = await openPostgres(join(folder, 'data'), { fsync: 'off', full_page_writes: 'off' });
  // A test run that crashes leaves no server behind.
  const end = () => process.kill(serverOf(folder), 'SIGINT');
  process.once('exit', end);
  return {
    ...postgres,
    stop: async () => {
      process.off('exit', end);
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const serverOf = (folder: string) =>
  Number.parseInt(readFileSync(join(folder, 'data', 'postgres', 'postmaster.pid'), 'utf8'), 10);

export async function withScratchDatabase<T>(work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const postgres = await openScratch();
  try {
    return await work(postgres.url('postgres'));
  } finally {
    await postgres.stop();
  }
}
