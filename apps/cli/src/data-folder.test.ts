import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDataFolder } from './data-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coordinadora-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test('a file in the place of the data folder is one sentence, in the terminal’s language', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  vi.stubEnv('LC_ALL', 'en_US.UTF-8');
  for (const path of [file, join(file, 'below')])
    await expect(openDataFolder(path)).rejects.toThrow(`${path} cannot be the data folder`);
  vi.stubEnv('LC_ALL', 'C');
  await expect(openDataFolder(file)).rejects.toMatchObject({
    name: 'PlainError',
    message: expect.stringContaining('no puede ser la carpeta de datos'),
  });
});

// An account that may do everything is refused nowhere.
test.skipIf(process.getuid?.() === 0)('a folder this account may not write in is one sentence', async () => {
  vi.stubEnv('LC_ALL', 'en');
  await chmod(folder, 0o500);
  await expect(openDataFolder(join(folder, 'data'))).rejects.toThrow(
    'This account cannot write in the data folder',
  );
});

test('a folder that is not there yet is made', async () => {
  const deep = join(folder, 'a', 'b');
  expect(await openDataFolder(deep)).toBe(deep);
});
