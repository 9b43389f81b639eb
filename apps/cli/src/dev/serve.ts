import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openDataFolder } from '../data-folder.ts';
import { PlainError } from '../plain-error.ts';
import { spoken } from '../spoken.ts';
import { programsOf } from '../start/programs.ts';
import type { Serve } from '../start/run.ts';
import { isOver, spawnNode } from '../start/service.ts';
import { untilAnswers } from '../start/until-ready.ts';
import { webFolder } from '../web/build.ts';
import { watchCode } from './changes.ts';
import { runRestarted } from './restarted.ts';
import { WORDS } from './words.ts';

/** Web and api from their sources, both speaking at the terminal. */
export const serveSources: Serve = async (settings, databaseUrl, stops, stop) => {
  const words = WORDS[spoken(process.env)];
  console.log(words.watching);
  const dataFolder = await openDataFolder(settings.dataFolder);
  const { address, web, api } = await programsOf(settings, databaseUrl, dataFolder);
  // What did not change is not compiled again: a third of the time a restart takes.
  const cache = join(dataFolder, 'compiled');
  const development = { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' };

  const pages = spawnNode(web.args('dev'), { ...web.env, ...development }, 'inherit', webFolder);
  stops.unshift(() => endGroup(pages));
  const server = runRestarted(
    () => spawnNode(api.args, { ...api.env, ...development, NODE_COMPILE_CACHE: cache }, 'inherit'),
    () => console.error(words.ended),
  );
  const unwatch = await watchCode(() => {
    console.log(words.again);
    server.restart();
  });
  stops.unshift(async () => {
    unwatch();
    await server.stop();
  });

  await untilAnswers(`${address}/api/v1/ready`, stop);
  await untilAnswers(`${address}/`, stop, async () => {
    if (isOver(pages)) throw new PlainError(words.noWeb);
  });
};

/** Next with all its helpers, at once: asked to end, it would leave a process behind that counts the use made of it. */
async function endGroup(child: ChildProcess): Promise<void> {
  if (!child.pid || isOver(child)) return;
  const ended = once(child, 'exit');
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
  await ended;
}
