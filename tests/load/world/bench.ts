import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openScratch } from '@coordinadora/cli';
import pg from 'pg';
import { runSubject, type Subject } from '../processes/subject.ts';

/** What every measure stands on: one PostgreSQL that writes durably, and room for files. */
export interface Bench {
  quick: boolean;
  databaseUrl: (name: string) => string;
  /** PostgreSQL's own name for its version. */
  postgres: string;
  folder: string;
  /** Our api on its database, in a process of its own. */
  startApi: (env?: Record<string, string>) => Promise<Subject>;
  say: (text: string) => void;
  close: () => Promise<void>;
}

/** Opens a cluster with the settings of a real one: what is acknowledged is on the disk. */
export async function openBench(quick: boolean): Promise<Bench> {
  const cluster = await openScratch({});
  const folder = await mkdtemp(join(tmpdir(), 'coordinadora-bench-'));
  const databaseUrl = (name: string) => cluster.url(name);
  const client = new pg.Client({ connectionString: databaseUrl('postgres') });
  await client.connect();
  for (const name of ['ours', 'baseline', 'worlds']) {
    await client.query(`CREATE DATABASE ${name}`);
    await migrate(databaseUrl(name));
  }
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  await client.end();
  await createVotes(databaseUrl('baseline'));
  return {
    quick,
    databaseUrl,
    postgres: rows[0]?.server_version ?? '',
    folder,
    startApi: (env = {}) =>
      runSubject('apps/api/src/main.ts', { DATABASE_URL: databaseUrl('ours'), DATA_DIR: folder, ...env }),
    say: (text) => console.log(text),
    close: async () => {
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function createVotes(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    'CREATE TABLE "Vote" (voter uuid, poll uuid, value int NOT NULL, PRIMARY KEY (voter, poll))',
  );
  await client.end();
}
