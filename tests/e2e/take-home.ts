import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { button, link, reads } from './seen.ts';
import { word } from './words.ts';

const run = promisify(execFile);
const program = join(import.meta.dirname, '../../apps/cli/src/bootstrap.mjs');

/** The minutes as paper, as Markdown and as JSON, from the page of the minutes. */
export async function minutesToTakeHome(page: Page): Promise<{ markdown: string; json: object }> {
  await page.emulateMedia({ media: 'print' });
  await reads(page, word('minutes.signatures'));
  expect(await button(page, word('minutes.print')).isVisible()).toBe(false);
  const sheet = await page.pdf({ format: 'A4' });
  expect(sheet.subarray(0, 4).toString()).toBe('%PDF');
  expect(sheet.length).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: 'screen' });
  return {
    markdown: await downloaded(page, word('minutes.markdown')),
    json: JSON.parse(await downloaded(page, word('minutes.json'))),
  };
}

/** Takes the book home from the assembly's page and decides every act of it again with the program's own command. */
export async function bookVerifies(page: Page): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'coordinadora-book-'));
  const file = join(folder, 'libro.jsonl');
  await writeFile(file, await downloaded(page, word('assembly.download')));
  const { stdout } = await run(process.execPath, [program, 'verify', file]);
  expect(stdout).not.toBe('');
  await rm(folder, { recursive: true });
}

async function downloaded(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), link(page, name).click()]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return Buffer.concat(parts).toString();
}
