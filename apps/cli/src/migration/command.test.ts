import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { difference } from './command.ts';

test('the migrations lead to schema.prisma', async () => {
  const client = new pg.Client({ connectionString: inject('postgres') });
  await client.connect();
  await client.query('CREATE DATABASE replayed');
  const url = new URL(inject('postgres'));
  url.pathname = '/replayed';
  expect(await difference(url.href)).toBeNull();
  await client.query('DROP DATABASE replayed');
  await client.end();
});
