import { buildApp } from '@coordinadora/api';
import { settingsFor } from '../api/server.ts';

/** The api in a process of its own; says its port on a line. */
const settings = { ...settingsFor(process.env.DATABASE_URL ?? ''), port: Number(process.env.PORT) };
const app = await buildApp(settings);
console.log(await app.listen());
process.on('SIGTERM', async () => {
  await app.close();
  process.exit(0);
});
