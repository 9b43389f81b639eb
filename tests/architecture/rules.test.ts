import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { idsIn, sentencesIn } from './rules/comments.ts';
import { pageFile, pageOf } from './rules/page.ts';
import { quotes, rules } from './rules/rules.ts';

test('a comment tells of rules where a line begins with their ids', () => {
  const told = (text: string) =>
    sentencesIn([{ path: 'a.ts', text }]).map(({ ids, sentence }) => [ids, sentence]);
  expect(told('/** PROP-2: an act is\n * refused (SHA-256). @returns it */')).toEqual([
    [['PROP-2'], 'an act is refused (SHA-256).'],
  ]);
  expect(
    told('/**\n * What it does.\n * A-1: no.\n * AB-1: one;\n * more.\n * AB-2: two.\n *\n * Else.\n */'),
  ).toEqual([
    [['AB-1'], 'one; more.'],
    [['AB-2'], 'two.'],
  ]);
  expect(told('  // WHO-2: those who do not\n  // count.\n  code();\n  // Else.')).toEqual([
    [['WHO-2'], 'those who do not count.'],
  ]);
  expect(told('/** TEST-1..3, MEET-10: all. */ /** As WHO-2 has it (WHO-3). */ /** MIN-1 */')).toEqual([
    [['TEST-1', 'TEST-2', 'TEST-3', 'MEET-10'], 'all.'],
  ]);
});

test('ids are found in a text; hashes and standards are none', () => {
  expect(idsIn('MAY-1..2: AES-256-GCM, SHA-256, UTF-16, BIP-39, AGPL-3.0; not by others (WHO-4)')).toEqual([
    'MAY-1',
    'MAY-2',
    'WHO-4',
  ]);
});

test('docs/rules.md says what the code says', () => {
  expect(
    readFileSync(pageFile, 'utf8') === pageOf(rules()),
    'docs/rules.md is stale: run `npm run rules`',
  ).toBe(true);
});

test('every rule that a test or a refusal quotes is told by a comment', () => {
  const told = new Set(rules().map(({ id }) => id));
  expect(quotes().filter(({ id }) => !told.has(id))).toEqual([]);
});

test('a rule is told once', () => {
  expect(rules().filter(({ told }) => told.length > 1)).toEqual([]);
});
