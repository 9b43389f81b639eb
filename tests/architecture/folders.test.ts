import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { sources } from './sources.ts';

const paths = sources('').map(({ path }) => path);

test('nothing is put away under a name that says nothing', () => {
  const parts = paths.flatMap((path) => dirname(path).split('/'));
  expect(
    parts.filter((part) => ['utils', 'util', 'helpers', 'common', 'misc', 'shared'].includes(part)),
  ).toEqual([]);
});

test('the root holds what architecture.md lists, and no more', () => {
  const known =
    /^(apps|packages|prisma|tests|docs)\/|^(package(-lock)?|tsconfig|biome|knip)\.json$|^(README|CONTRIBUTING)\.md$|^LICENSE$|^\./;
  const also = /^(docker-compose\.yml|vitest\.config\.ts)$/;
  expect(paths.filter((path) => !known.test(path) && !also.test(path))).toEqual([]);
});
