import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { idsIn, sentencesIn } from './rules/comments.ts';
import { pageFile, pageOf } from './rules/page.ts';
import { quotes, rules } from './rules/rules.ts';

/** Quoted and not told yet, and told in several ways: the domain is being rebuilt, and empties both lists. */
const UNTOLD =
  'AGENDA-3 BASE-1 EVAL-2 LAZY-1 MEET-10 PROP-9 REC-3 REV-1 ROUND-1 SAID-1 SAID-2 WHO-4 WHO-5 WHO-6';
const TOLD_TWICE = 'AGENDA-1 CLOCK-1 CLOCK-3 MEET-4 MEET-8';
const listed = (ids: string) => ids.split(' ').filter(Boolean);

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
  const untold = quotes().filter(({ id }) => !told.has(id));
  expect(untold.filter(({ id }) => !listed(UNTOLD).includes(id))).toEqual([]);
  expect(
    listed(UNTOLD).filter((id) => told.has(id)),
    'told now: take them off the list above',
  ).toEqual([]);
});

test('a rule is told once', () => {
  const twice = rules().filter(({ told }) => told.length > 1);
  expect(twice.filter(({ id }) => !listed(TOLD_TWICE).includes(id))).toEqual([]);
  const still = twice.map(({ id }) => id);
  expect(
    listed(TOLD_TWICE).filter((id) => !still.includes(id)),
    'told once now: take them off the list above',
  ).toEqual([]);
});
