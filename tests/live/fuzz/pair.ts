import { type App, buildApp } from '@coordinadora/api';
import { freshDatabase } from '@coordinadora/testing';
import { settingsFor } from '../../api/server.ts';

export interface Pair {
  apps: { app: App; url: string }[];
  stop: () => Promise<void>;
}

/** Two servers that know nothing of each other but one database. */
export async function pair(): Promise<Pair> {
  const database = await freshDatabase();
  const start = async () => {
    const app = await buildApp(settingsFor(database.url));
    return { app, url: `http://127.0.0.1:${await app.listen()}` };
  };
  const apps = await Promise.all([start(), start()]);
  return {
    apps,
    stop: async () => {
      await Promise.all(apps.map(({ app }) => app.close()));
      await database.drop();
    },
  };
}
