import pg from 'pg';
import { expect, test } from 'vitest';
import { brokenKey, isAway } from './pool.ts';

const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code });

test('a database that is away is told from a statement that was wrong', async () => {
  for (const code of ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '08006', '53300', '25006' as string])
    expect([code, isAway(coded(code))]).toEqual([code, code !== '25006']);
  for (const code of ['23505', '22021', '42P01']) expect([code, isAway(coded(code))]).toEqual([code, false]);
  expect(isAway(new Error('Connection terminated unexpectedly'))).toBe(true);
  expect(isAway(new Error('timeout exceeded when trying to connect'))).toBe(true);
  expect(isAway(new TypeError('x is not a function'))).toBe(false);
  const nobody = new pg.Client({ host: '127.0.0.1', port: 1, connectionTimeoutMillis: 500 });
  expect(isAway(await nobody.connect().catch((error) => error))).toBe(true);
});

test('a broken unique key is named', () => {
  expect(brokenKey(Object.assign(coded('23505'), { constraint: 'AssemblyIndex_slug_key' }))).toBe(
    'AssemblyIndex_slug_key',
  );
  expect(brokenKey(coded('22001'))).toBeNull();
});
