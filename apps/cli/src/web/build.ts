import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PlainError } from '../plain-error.ts';
import { root } from '../root.ts';
import { said } from '../spoken.ts';
import { compressFiles } from './compress.ts';
import { fingerprint } from './fingerprint.ts';

export const webFolder = join(root, 'apps', 'web');
/** What browsers keep: scripts, styles and fonts under names that change with what is in them. */
export const webFiles = join(webFolder, '.next', 'static');
const stampFile = join(webFolder, '.next', 'built-from');

export const nextProgram = () => createRequire(join(webFolder, 'package.json')).resolve('next/dist/bin/next');

/** Builds the web unless what was built came from the same sources. */
export async function ensureWebBuilt(stop?: AbortSignal): Promise<void> {
  const sources = await fingerprint();
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === sources) return;
  console.log(
    said({
      es: 'Construyendo la web (una vez por cada cambio) …',
      en: 'Building the web (once for each change) …',
    }),
  );
  const { code, output } = await build(sources, stop);
  if (stop?.aborted) return;
  if (code !== 0) {
    console.error(output);
    throw new PlainError(
      said({
        es: 'La web no se pudo construir; arriba está lo que dice `next build`.',
        en: 'The web could not be built; what `next build` says is above.',
      }),
    );
  }
  await compressFiles(webFiles);
  await writeFile(stampFile, sources);
}

/** The build is called after its sources: the same ones make the same build, whoever makes it. */
function build(sources: string, stop?: AbortSignal): Promise<{ code: number | null; output: string }> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    WEB_BUILD: sources.slice(0, 20),
  } as const;
  const child = spawn(process.execPath, [nextProgram(), 'build', webFolder], {
    cwd: webFolder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  stop?.addEventListener('abort', () => child.kill());
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}
