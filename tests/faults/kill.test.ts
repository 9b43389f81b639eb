import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiProcess, apiProcess } from './api-process.ts';
import { keptPromises, readBook } from './book.ts';
import { converge } from './converge.ts';
import { crowd } from './crowd.ts';
import { hall } from './hall.ts';
import { peer } from './peer.ts';
import { type MortalPostgres, mortalPostgres } from './postgres.ts';
import { recount } from './recount.ts';
import { until } from './until.ts';

/** `KILLS=1000` for the long run. Of five, three are the api's, one PostgreSQL's, one both at once. */
const KILLS = Number(process.env.KILLS ?? 10);

let postgres: MortalPostgres;
let api: ApiProcess;

beforeAll(async () => {
  postgres = await mortalPostgres();
  api = await apiProcess(postgres.url);
  await api.start();
});
afterAll(async () => {
  await api?.stop();
  await postgres?.stop();
});

test('killed again and again in a burst of acts: none acknowledged is lost, none applied twice', {
  timeout: 120_000 + KILLS * 20_000,
}, async () => {
  const room = await hall(api.url, 20);
  const by = (index: number) => (index % 2 ? 'http' : 'socket');
  const peers = await Promise.all(room.people.map((who, i) => peer(api.url, room.assemblyId, who, by(i))));
  const { acknowledged, calm, refused } = crowd(room, peers);
  for (let kill = 0; kill < KILLS; kill++) {
    const enough = acknowledged() + 20 + Math.random() * 100;
    await until(
      () => acknowledged() >= enough,
      () => `${enough} acts: ${acknowledged()}; ${api.printed()}`,
    );
    if (kill % 5 === 2) await postgres.kill();
    else {
      await (kill % 5 === 4 ? Promise.all([api.kill(), postgres.kill()]) : api.kill());
      await api.start();
    }
  }
  await calm();

  expect(refused).toEqual([]);
  const book = await readBook(api.url, room.assemblyId);
  const kept = keptPromises(book, peers);
  const resent = peers.reduce((sum, one) => sum + one.resent(), 0);
  expect(kept).toBe(acknowledged());
  expect(resent).toBeGreaterThan(0);
  await converge(api.url, room.assemblyId, book, peers);
  recount(book, room, peers);
  for (const one of peers) one.close();
  console.log(`${KILLS} kills, ${kept} acts acknowledged and kept, ${resent} sent again.`);
});
