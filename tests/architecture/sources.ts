import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export type Source = { path: string; text: string };

/** Every file of the project with one of those endings, made or ignored ones apart. */
export function sources(...endings: string[]): Source[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .flatMap(read);
}

/** A file that is listed but gone from the work tree is not there. */
function read(path: string): Source[] {
  try {
    return [{ path, text: readFileSync(join(root, path), 'utf8') }];
  } catch {
    return [];
  }
}

const IMPORT =
  /(?:^|[\s;])(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/g;

/** `lazy`: asked for only when it is needed, not when the file is loaded. */
export type Import = { from: string; to: string; typeOnly: boolean; lazy: boolean };

/** What a file imports: project files as paths from the root or workspace names, the rest as package names. */
export function importsOf({ path, text }: Source): Import[] {
  return [...text.matchAll(IMPORT)].map(([, typeOnly, fixed, dynamic]) => {
    const to = fixed ?? dynamic ?? '';
    const place = to.startsWith('.') ? normalize(join(dirname(path), to)) : to;
    return { from: path, to: place, typeOnly: Boolean(typeOnly), lazy: dynamic !== undefined };
  });
}

/** `domain`, `api`, `prisma` …, or null for a package from outside. */
export function roomOf(place: string): string | null {
  const inside = /^(?:apps|packages)\/([^/]+)|^@coordinadora\/([^/]+)|^(prisma|tests)\//.exec(place);
  return inside?.[1] ?? inside?.[2] ?? inside?.[3] ?? null;
}

export const isTest = (path: string) => /\.(test|fixture)\.tsx?$/.test(path) || path.startsWith('tests/');
