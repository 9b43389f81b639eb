import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { act } from '../api/people.ts';
import { apiProcess } from './api-process.ts';
import { hall } from './hall.ts';
import { mortalPostgres } from './postgres.ts';
import { until } from './until.ts';

const BURST = 150;
const TRIES = { kept: 3, control: 5 };

/** A burst of positions over HTTP, PostgreSQL killed in the middle: how many acts the server said yes to are not in the book. */
async function lossesPerTry(
  settings: Record<string, string>,
  tries: number,
  enough: (lost: number) => boolean,
) {
  const postgres = await mortalPostgres(settings);
  const api = await apiProcess(postgres.url);
  const losses: number[] = [];
  try {
    await api.start();
    while (losses.length < tries && !losses.some(enough)) {
      const { assemblyId, proposalId, people } = await hall(api.url, 10);
      await postgres.query('CHECKPOINT');
      const said = new Set<string>();
      let going = true;
      const answer = async (index: number) => {
        const who = people[index % people.length];
        if (!who) return;
        for (let turn = 0; going; turn++) {
          const id = randomUUID();
          const position = turn % 2 ? 'support' : 'reservations';
          const payload = { proposalId, position };
          const acted = await act(api.url, who, assemblyId, 'position.take', payload, { id }).catch(
            () => null,
          );
          if (acted?.status === 201) said.add(id);
        }
      };
      const everybody = people.map((_, index) => answer(index));
      await until(
        () => said.size >= BURST,
        () => `${BURST} acts: ${said.size}`,
      );
      const back = postgres.kill();
      going = false;
      await Promise.all([...everybody, back]);
      const rows = await postgres.query<{ act: string }>(
        'SELECT act FROM "RecordEntry" WHERE "assemblyId" = $1',
        [assemblyId],
      );
      const written = new Set(rows.map((row) => row.act));
      losses.push([...said].filter((id) => !written.has(id)).length);
      // A server that forgot keeps nothing that could be gone on with.
      await api.kill();
      await api.start();
    }
  } finally {
    await api.stop();
    await postgres.stop();
  }
  return losses;
}

test('PostgreSQL killed in a burst loses nothing that was acknowledged', { timeout: 300_000 }, async () => {
  const losses = await lossesPerTry({ synchronous_commit: 'on' }, TRIES.kept, () => false);
  expect(losses).toEqual(Array(TRIES.kept).fill(0));
});

test('control: with synchronous_commit=off the same burst does lose, and this test sees it', {
  timeout: 300_000,
}, async () => {
  // The writer of the log sleeps: what was not asked to be flushed stays in memory until then.
  const settings = { synchronous_commit: 'off', wal_writer_delay: '10s' };
  const losses = await lossesPerTry(settings, TRIES.control, (lost) => lost > 0);
  console.log(`synchronous_commit=off lost ${losses.join(', ')} acknowledged acts.`);
  expect(Math.max(...losses), 'no loss was seen: this test can show nothing').toBeGreaterThan(0);
});
