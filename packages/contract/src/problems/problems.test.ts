import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REFUSALS } from '@coordinadora/domain';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../preferences/index.ts';
import { problemOf } from './problem.ts';
import { sentence } from './sentence.ts';
import { SENTENCES } from './sentences/index.ts';
import { type ProblemCode, problemCodes, statusOf } from './status.ts';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, key]) => key);
const NOT_OURS =
  /\b(member|admin|owner|chair|president|committee|user|miembro|administrador|dueño|presidente|comité|usuario)/i;

test('every refusal of the rules is a documented problem', () => {
  expect(problemCodes).toEqual(expect.arrayContaining(Object.keys(REFUSALS)));
  expect(new Set(problemCodes).size).toBe(problemCodes.length);
});

describe.each(problemCodes)('%s', (code: ProblemCode) => {
  test('has a status that says refused, and words in both languages', () => {
    expect(statusOf(code)).toBeGreaterThanOrEqual(400);
    const { es, en } = SENTENCES[code];
    for (const words of [es, en]) {
      expect(words[0]).toMatch(/^\S.*[^.]$/);
      expect(words[1]).toMatch(/^\S.*\.$/);
      expect(words.join(' ')).not.toMatch(NOT_OURS);
    }
    expect(placeholders(es[1])).toEqual(placeholders(en[1]));
  });
});

test('a code has its words in one noun only', async () => {
  const folder = join(import.meta.dirname, 'sentences');
  const nouns = readdirSync(folder).filter((file) => file !== 'index.ts');
  const files: Record<string, object>[] = await Promise.all(nouns.map((file) => import(join(folder, file))));
  const said = files.flatMap((file) => Object.values(file).flatMap((noun) => Object.keys(noun)));
  expect(said.sort()).toEqual([...problemCodes].sort());
});

test('404 for what is not there, 422 for what was sent wrong, 409 for the rest', () => {
  expect(statusOf('no_such_proposal')).toBe(404);
  expect(statusOf('block_needs_reason')).toBe(422);
  expect(statusOf('stale_version')).toBe(409);
  expect(statusOf('not_facilitator')).toBe(409);
});

test('a moment is said as a distance, which needs no time zone', () => {
  const figures = { from: 1_000_000 + 61_000 };
  expect(sentence('minimum_test', 'en', figures, 1_000_000)).toContain('in 61 seconds');
  expect(sentence('minimum_test', 'es', figures, 1_000_000)).toContain('dentro de 61 segundos');
  expect(sentence('minimum_discussion', 'en', { from: 86_400_000 * 3 }, 0)).toContain('in 3 days');
});

test('problem details of RFC 9457', () => {
  for (const locale of LOCALES) {
    const problem = problemOf('minimum_test', locale, { figures: { from: Date.now() + 30_000 } });
    expect(problem).toMatchObject({
      status: 409,
      code: 'minimum_test',
      type: '/api/docs/problems#minimum_test',
    });
    expect(problem.detail).not.toMatch(/[{}]/);
  }
});
