import { once } from 'node:events';
import { join } from 'node:path';
import { openDataFolder } from '../data-folder.ts';
import { PlainError } from '../plain-error.ts';
import { root } from '../root.ts';
import { emptyLog } from './serve.ts';
import { end, launch } from './service.ts';
import type { Settings } from './settings.ts';
import { lastLine, notStarted } from './until-ready.ts';

const program = join(root, 'apps', 'demo', 'src', 'main.ts');

/**
 * Fills an empty database with the worlds that were asked for, in a process of its own that is gone before anybody is
 * served; none is started where none was asked for. Answers whether it was filled. @throws PlainError where it fails
 */
export async function fillWorlds(
  { asked, dataFolder: wanted }: Pick<Settings, 'asked' | 'dataFolder'>,
  databaseUrl: string,
  stops: (() => Promise<void>)[],
  stop: AbortSignal,
): Promise<boolean> {
  if (asked.worlds.length === 0) return false;
  const dataFolder = await openDataFolder(wanted);
  const log = await emptyLog(dataFolder, 'world.log');
  const env = { DATABASE_URL: databaseUrl, DATA_DIR: dataFolder, WORLD: asked.worlds.join(',') };
  const child = launch([program], env, log);
  stops.unshift(() => end(child));
  stop.addEventListener('abort', () => void end(child), { once: true });
  let filled = false;
  child.on('message', (outcome) => {
    filled = outcome === 'filled';
  });
  // What it told has been heard when the channel to it is closed.
  const [[code]] = await Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  if (code !== 0 && !stop.aborted) throw new PlainError(notStarted('demo', log, await lastLine(log)));
  return filled;
}
