import { migrate, openScratch } from '@coordinadora/cli';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the run's PostgreSQL: its maintenance database. */
    postgres: string;
  }
}

/** One PostgreSQL for the run, with a migrated template that each test file's database is copied from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await openScratch();
  const client = new pg.Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  await client.query('CREATE DATABASE template_coordinadora');
  await client.end();
  await migrate(postgres.url('template_coordinadora'));
  project.provide('postgres', postgres.url('postgres'));
  return () => postgres.stop();
}
