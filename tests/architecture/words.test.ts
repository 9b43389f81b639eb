import { expect, test } from 'vitest';
import { isTest, sources } from './sources.ts';

// domain.md section 1: these words bring along an order that the assemblies do without.
const AVOIDED = ['member', 'admin', 'owner', 'chair', 'president', 'committee', 'user'];
const either = (form: (word: string) => string) => AVOIDED.map(form).join('|');
const capital = (word: string) => word.replace(/^./, (first) => first.toUpperCase());
const shout = (word: string) => word.toUpperCase();
const WORD = new RegExp(
  `(?<![A-Za-z])(${either(String)})s?(?![a-z])|(${either(capital)})s?(?![a-z])|(?<![A-Z])(${either(shout)})S?(?![A-Z])`,
);
// Names that others gave: SVG, CSS, HTTP and PostgreSQL.
const OTHERS = /userSpaceOnUse|user-?agent|user-(select|invalid|valid)|username/gi;
const COMMENT = /^\s*(\/\/|\/?\*)/;

test('the words to avoid are found in identifiers, and not inside other words', () => {
  const found = ['const owner = 1', 'userId', 'isAdmin()', 'MEMBERS', 'THE_OWNER', '"user"'];
  const other = ['remember', 'superb', 'userland', 'wheelchairs', 'presidential'];
  expect(found.filter((text) => findIn(text).length === 0)).toEqual([]);
  expect(other.flatMap(findIn)).toEqual([]);
});

test('no code and no catalogue of the interface uses a word to avoid', () => {
  const files = sources('.ts', '.tsx', '.mjs', '.prisma', '.css', '.json').filter(
    ({ path }) => !isTest(path) && !path.endsWith('package-lock.json'),
  );
  expect(files.flatMap(({ path, text }) => findIn(text).map((line) => `${path}: ${line}`))).toEqual([]);
});

function findIn(text: string): string[] {
  const lines = text.split('\n').filter((line) => !COMMENT.test(line));
  return lines.filter((line) => WORD.test(line.replace(OTHERS, ''))).map((line) => line.trim());
}
