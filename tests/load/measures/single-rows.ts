import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Rate } from '../generators/flood-http.ts';
import { startGenerator } from '../processes/generator.ts';
import type { Bench } from '../world/bench.ts';

const run = promisify(execFile);
const SCRIPT = `\\set voter random(0, :voters - 1)
\\set value random(0, 3)
INSERT INTO "Vote" (voter, poll, value) VALUES (('00000000-0000-4000-8000-' || lpad(:voter::text, 12, '0'))::uuid, '11111111-1111-4111-8111-111111111111', :value)
  ON CONFLICT (voter, poll) DO UPDATE SET value = excluded.value;
`;

/** One upsert per transaction and nothing else: pgbench where the machine has it, else the same from Node. */
export async function singleRows(
  bench: Bench,
  connections: number,
  seconds: number,
  voters: number,
): Promise<{ rate: Rate; by: string }> {
  const databaseUrl = bench.databaseUrl('baseline');
  const script = join(bench.folder, 'upsert.sql');
  await writeFile(script, SCRIPT);
  const counts = ['-c', String(connections), '-j', '2', '-T', String(seconds), '-D', `voters=${voters}`];
  try {
    const { stdout } = await run('pgbench', ['-n', '-M', 'prepared', '-f', script, ...counts, databaseUrl]);
    const perSecond = Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
    const p50 = Number(/latency average = ([\d.]+)/.exec(stdout)?.[1]);
    return {
      rate: { answers: perSecond * seconds, perSecond, p50, p99: Number.NaN, refused: 0 },
      by: 'pgbench; average for p50',
    };
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error;
  }
  const generator = startGenerator();
  const rate = await generator.ask('floodRows', { databaseUrl, connections, seconds, voters });
  await generator.stop();
  return { rate, by: '`pg` in one Node process: no pgbench here' };
}
