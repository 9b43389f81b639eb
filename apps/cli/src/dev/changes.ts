import { type FSWatcher, watch } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';

/** Everything the api may be made of. */
const FOLDERS = ['apps/api/src', 'packages/*/src'];
const CODE = /(?<!\.(test|fixture))\.(ts|json)$/;
/** An editor writes a file in several steps, and a branch is many files, in ms. */
const CALM = 60;

/** Calls `changed` when the api's code was saved, once for what is saved together, until it is stopped. */
export async function watchCode(changed: () => void): Promise<() => void> {
  const watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  for await (const folder of glob(FOLDERS, { cwd: root }))
    watchers.push(
      watch(join(root, folder), { recursive: true }, (_, name) => {
        if (!name || !CODE.test(name)) return;
        clearTimeout(timer);
        timer = setTimeout(changed, CALM);
      }),
    );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
