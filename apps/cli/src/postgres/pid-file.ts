import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from './place.ts';

export type Running = { pid: number; port: number };

/**
 * The live server of this cluster according to `postmaster.pid`, or null. A file whose process id now belongs to another
 * program, or that a crash left empty, would keep PostgreSQL from starting: it is removed. One whose process is gone is
 * left to PostgreSQL, which also sees to it that nobody still uses the old shared memory.
 */
export async function findRunning(place: Place): Promise<Running | null> {
  const path = join(place.cluster, 'postmaster.pid');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const lines = text.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  const wellFormed = pid > 0 && port > 0;
  if (wellFormed && !isAlive(pid)) return null;
  if (wellFormed && isPostgres(pid, place)) return { pid, port };
  // A server that was just ending takes its file with it.
  await rm(path, { force: true });
  return null;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isPostgres(pid: number, place: Place): boolean {
  const line = commandLine(pid);
  return line === null || (line.includes('postgres') && line.includes(place.cluster));
}

/** Null where the machine does not tell. */
function commandLine(pid: number): string | null {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return null;
  }
}
