import { buildApp } from './app.ts';
import { settingsFrom } from './settings-from.ts';

/** One process of the api: environment in, signals out. */
const settings = await settingsFrom(process.env);
const app = await buildApp(settings);
const { log } = app.shell;

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await app.close();
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());

try {
  const port = await app.listen();
  log.info({ port }, 'listening');
} catch (error) {
  const { code, message } = error as { code?: string; message: string };
  log.fatal(
    code === 'EADDRINUSE' ? `Port ${settings.port} is taken.` : `Could not start: ${code ?? message}`,
  );
  process.exit(1);
}
