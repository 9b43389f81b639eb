import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Ends the api below the given process at once, as a crash would. What watches over it starts it again. */
export async function killApiOf(root: number): Promise<void> {
  const { stdout } = await run('ps', ['-eo', 'pid=,ppid=,args=']);
  const processes = stdout.split('\n').flatMap((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), args: args ?? '' }] : [];
  });
  const below = new Set([root]);
  // Parents may stand after their children in the list: as often as there are levels.
  for (let level = 0; level < 4; level++)
    for (const { pid, parent } of processes) if (below.has(parent)) below.add(pid);
  const api = processes.find(({ pid, args }) => below.has(pid) && args.endsWith('apps/api/src/main.ts'));
  if (!api) throw new Error('no api is running below the started program');
  process.kill(api.pid, 'SIGKILL');
}
