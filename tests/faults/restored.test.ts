import { expect, test } from 'vitest';
import { act, ask } from '../api/people.ts';
import { startServer } from '../api/server.ts';
import { readBook } from './book.ts';
import { converge } from './converge.ts';
import { hall } from './hall.ts';
import { peer } from './peer.ts';

test('a backup restored under a running server: it goes on from the book as it is, and every screen starts over', async () => {
  const { app, url, stop } = await startServer();
  const { assemblyId, proposalId, people, facilitator } = await hall(url, 4);
  const watching = await Promise.all(people.map((who) => peer(url, assemblyId, who)));
  const support = { proposalId, position: 'support' } as const;
  const { seq } = (await act(url, facilitator, assemblyId, 'position.take', support)).body;
  await Promise.all(watching.map((one) => one.act('position.take', support)));
  const { pool } = app.shell;
  await pool.query('DELETE FROM "RecordEntry" WHERE "assemblyId" = $1 AND seq > $2', [assemblyId, seq]);
  await pool.query(
    `UPDATE "RecordHead" AS h SET seq = e.seq, hash = e.hash, at = e.at FROM "RecordEntry" AS e
     WHERE e."assemblyId" = h."assemblyId" AND e.seq = $2 AND h."assemblyId" = $1`,
    [assemblyId, seq],
  );

  const answers = await Promise.all(
    [facilitator, ...people].map((who) =>
      act(url, who, assemblyId, 'position.take', { ...support, position: 'undecided' }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  const book = await readBook(url, assemblyId);
  expect(book.head.seq).toBe(seq + 5);
  await converge(url, assemblyId, book, watching);
  expect((await ask(url, 'GET', '/ready')).status).toBe(200);
  for (const one of watching) one.close();
  await stop();
});
