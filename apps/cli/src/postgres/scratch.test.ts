import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isAlive } from './pid-file.ts';

test('a scratch cluster does not outlive the program that opened it, even when that is killed', async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'coordinadora-'));
  const program = join(temporary, 'program.ts');
  const scratch = join(import.meta.dirname, 'scratch.ts');
  await writeFile(
    program,
    `import { openScratch } from '${scratch}'; await openScratch(); console.log('open');`,
  );
  const child = spawn(process.execPath, [program], { env: { ...process.env, TMPDIR: temporary } });
  await once(child.stdout, 'data');

  const [folder] = (await readdir(temporary)).filter((name) => name.startsWith('coordinadora-'));
  const home = join(temporary, folder as string);
  const pid = Number.parseInt(await readFile(join(home, 'data', 'postgres', 'postmaster.pid'), 'utf8'), 10);
  expect(isAlive(pid)).toBe(true);

  child.kill('SIGKILL');
  await expect.poll(() => isAlive(pid) || existsSync(home), { timeout: 20_000 }).toBe(false);
  await rm(temporary, { recursive: true, force: true });
});
