import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, does, founded, given, meeting } from '@coordinadora/testing/book-story';
import { afterAll, expect, test } from 'vitest';
import { root } from '../root.ts';

const folder = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { book } = given(
  founded(),
  meeting('ana', 'bea', 'carla'),
  does('bea', 'proposal.open'),
  does('bea', 'consensus.call'),
  answers('support', 'ana', 'bea', 'carla'),
  does('ana', 'consensus.close'),
);
const lines = book.lines();
const kept = `${book.state.seq}:${book.state.hash}`;

function verify(text: string, ...args: string[]) {
  const file = join(folder, 'book.jsonl');
  writeFileSync(file, text);
  const main = join(root, 'apps/cli/src/main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'verify', file, ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: '', LANG: 'es_BO.UTF-8', LC_ALL: '' },
  });
  return { status, said: stdout + stderr };
}
const whole = `${lines.join('\n')}\n`;

test('a whole book holds, and the command says what it rests on and what it cannot see', () => {
  const { status, said } = verify(whole);
  expect(status).toBe(0);
  expect(said).toContain('El libro se sostiene.');
  expect(said).toContain('1 resultados');
  expect(said).toContain('atestigua el servidor');
  expect(said).toContain('sin una cabeza guardada');
});

test('with the head that was kept, in English', () => {
  const { status, said } = verify(whole, '--head', kept, '--lang', 'en');
  expect([status, said.includes(`contains the head that was kept, ${kept}`)]).toEqual([0, true]);
});

test('a head as a hall screen shows it is compared as far as it goes, and that is said', () => {
  const short = kept.slice(0, kept.indexOf(':') + 9);
  for (const given of [short, `${short}…`]) {
    const { status, said } = verify(whole, '--head', given);
    expect([status, said.includes('solo se dieron y compararon 8 de 64 cifras')]).toEqual([0, true]);
  }
  const digit = short.endsWith('0') ? '1' : '0';
  expect(verify(whole, '--head', short.slice(0, -1) + digit).status).toBe(1);
  expect(verify(whole, '--head', short.slice(0, -1)).status).toBe(2);
});

test('a file that is no book is told in a sentence of its own', () => {
  const { status, said } = verify('\u007fELF\n');
  expect([status, said.trim().split('\n').length]).toEqual([1, 1]);
  expect(said).toMatch(/^El libro NO se sostiene/);
});

test('a changed byte, a dropped line and a cut file name the first entry that does not hold', () => {
  const changed = lines.with(3, (lines[3] ?? '').replace('"at":1', '"at":2')).join('\n');
  expect(verify(changed)).toMatchObject({ status: 1, said: expect.stringContaining('es la 4:') });
  expect(verify(lines.toSpliced(5, 1).join('\n'))).toMatchObject({
    status: 1,
    said: expect.stringContaining('es la 6:'),
  });
  expect(verify(lines.slice(0, 9).join('\n'))).toMatchObject({
    status: 1,
    said: expect.stringContaining('es la 10:'),
  });
});

test('a cut tail with a head of its own shows only against a head that was kept', () => {
  const { seq, hash } = JSON.parse(lines[5] ?? '');
  const cut = [...lines.slice(0, 6), JSON.stringify({ seq, hash })].join('\n');
  expect(verify(cut).status).toBe(0);
  expect(verify(cut, '--head', kept)).toMatchObject({ status: 1, said: expect.stringContaining('es la 7:') });
});

test('what cannot be read, or is newer, is not called tampering', () => {
  expect(verify('').status).toBe(2);
  expect(verify(whole, '--head', 'nonsense').status).toBe(2);
  expect(verify(whole, '--what').status).toBe(2);
});
