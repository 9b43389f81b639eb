import { type App, buildApp, type Settings } from '@coordinadora/api';
import { type Database, freshDatabase } from '@coordinadora/testing';

export interface Server {
  app: App;
  /** `http://127.0.0.1:PORT`. */
  url: string;
  database: Database;
  stop: () => Promise<void>;
}

export const IMPORT_SECRET = 'a-secret-only-this-test-knows';

export const settingsFor = (databaseUrl: string): Settings => ({
  databaseUrl,
  host: '127.0.0.1',
  port: 0,
  webUrl: null,
  webFiles: null,
  dataFolder: null,
  sharedSecret: 'shared-with-the-web-in-this-test',
  importSecret: IMPORT_SECRET,
  trustProxy: false,
  logLevel: 'fatal',
  development: false,
});

/** A real server on a free port and a database of its own. */
export async function startServer(): Promise<Server> {
  const database = await freshDatabase();
  const app = await buildApp(settingsFor(database.url));
  const url = `http://127.0.0.1:${await app.listen()}`;
  return {
    app,
    url,
    database,
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
