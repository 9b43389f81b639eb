import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';

const SOURCES = [
  'apps/web/**/*',
  'apps/cli/src/web/*',
  'packages/{client,contract,domain}/src/**/*',
  'package{,-lock}.json',
];
const made = /(^|[\\/])(node_modules|\.next|next-env\.d\.ts|.*\.tsbuildinfo|.*\.test\.tsx?)($|[\\/])/;

/** SHA-256 over everything the web is built from: same sources, same fingerprint. */
export async function fingerprint(): Promise<string> {
  const paths: string[] = [];
  const options = {
    cwd: root,
    withFileTypes: true,
    exclude: ({ name }: { name: string }) => made.test(name),
  } as const;
  for await (const entry of glob(SOURCES, options))
    if (entry.isFile()) paths.push(join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const path of paths.sort()) hash.update(path.slice(root.length)).update(await readFile(path));
  return hash.digest('hex');
}
