import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres, type Postgres } from './open.ts';

/**
 * A cluster in a temporary folder, for tests and tools: nothing in it has to outlive the machine, and nothing of it
 * outlives this process, even when killed.
 */
export async function openScratch(settings: Record<string, string> = {}): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'coordinadora-'));
  const endReaper = startReaper(folder);
  const postgres = await openPostgres(join(folder, 'data'), {
    fsync: 'off',
    full_page_writes: 'off',
    ...settings,
  });
  return {
    ...postgres,
    stop: async () => {
      await postgres.stop();
      await endReaper();
    },
  };
}

/** @returns what has it clear up and waits until it has. */
function startReaper(folder: string): () => Promise<void> {
  const program = join(import.meta.dirname, 'scratch-reaper.mjs');
  const reaper = spawn(process.execPath, [program, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = once(reaper, 'exit');
  reaper.unref();
  (reaper.stdin as unknown as { unref(): void }).unref();
  return async () => {
    reaper.ref();
    reaper.stdin.end();
    await ended;
  };
}

export async function withScratchDatabase<T>(work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const postgres = await openScratch();
  try {
    return await work(postgres.url('postgres'));
  } finally {
    await postgres.stop();
  }
}
