import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A smaller file fits into one packet as it is (bytes). */
const WORTH = 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const THOROUGH = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Puts NAME.br and NAME.gz beside every file of a folder that gets smaller by it, so that no reader waits for it. */
export async function compressFiles(folder: string): Promise<void> {
  const paths: string[] = [];
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true }))
    if (entry.isFile() && !/\.(br|gz|woff2?)$/.test(entry.name))
      paths.push(join(entry.parentPath, entry.name));
  await Promise.all(paths.map(compress));
}

async function compress(path: string): Promise<void> {
  const plain = await readFile(path);
  if (plain.length < WORTH) return;
  const [br, gz] = await Promise.all([brotli(plain, THOROUGH), zip(plain, { level: 9 })]);
  if (br.length < plain.length) await writeFile(`${path}.br`, br);
  if (gz.length < plain.length) await writeFile(`${path}.gz`, gz);
}
