import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, isTest, sources } from './sources.ts';

/** What `@coordinadora/contract/routes` and the like stand for, as each package.json says. */
const doors = new Map(
  sources('package.json').flatMap(({ path, text }) => {
    const { name, exports = {} }: { name: string; exports?: Record<string, string> } = JSON.parse(text);
    return Object.entries(exports).map(([door, file]) => [
      join(name, door),
      join(path.replace(/package\.json$/, ''), file),
    ]);
  }),
);

/** What each file makes the runtime load; imports of types alone and those on demand are none. */
const graph = new Map(
  sources('.ts', '.tsx', '.mjs')
    .filter(({ path }) => /^(apps|packages)\//.test(path) && !isTest(path))
    .map((source) => {
      const loaded = importsOf(source).filter(({ typeOnly, lazy }) => !typeOnly && !lazy);
      return [source.path, loaded.map(({ to }) => doors.get(to) ?? to)];
    }),
);

/** The groups of files that load each other in a loop, by Tarjan's algorithm. */
function circlesOf(files: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  function visit(file: string): number {
    order.set(file, order.size);
    open.push(file);
    let least = order.get(file) as number;
    for (const next of files.get(file) ?? []) {
      if (!files.has(next)) continue;
      if (!order.has(next)) least = Math.min(least, visit(next));
      else if (open.includes(next)) least = Math.min(least, order.get(next) as number);
    }
    if (least === order.get(file)) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1 || files.get(file)?.includes(file)) found.push(circle.toSorted());
    }
    return least;
  }
  for (const file of files.keys()) if (!order.has(file)) visit(file);
  return found;
}

test('a circle is found, also a long one and one of a file with itself', () => {
  const files = { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['outside'], e: ['e'], f: ['a'] };
  expect(circlesOf(new Map(Object.entries(files)))).toEqual([['a', 'b', 'c'], ['e']]);
});

test('packages are looked into by their name', () => {
  expect(graph.size).toBeGreaterThan(300);
  const loaded = new Set([...graph.values()].flat());
  expect(loaded).toContain('packages/domain/src/index.ts');
  expect([...loaded].filter((place) => place.startsWith('@coordinadora/'))).toEqual([]);
});

test('no file of the project loads itself by way of others', () => {
  expect(circlesOf(graph)).toEqual([]);
});
