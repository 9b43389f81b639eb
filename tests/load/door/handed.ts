import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** What a server answered to somebody who takes brotli and gzip, byte for byte. */
export interface Handed {
  path: string;
  encoding: string | null;
  type: string;
  bytes: Buffer;
}

/** Asks as a browser does. @throws where the answer is anything but 200 */
export function ask(url: string, path: string): Promise<Handed> {
  return new Promise((resolve, reject) => {
    const asked = request(url + path, { headers: { 'accept-encoding': 'gzip, br' } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const { 'content-encoding': encoding = null, 'content-type': type = '' } = answer.headers;
        if (answer.statusCode !== 200) reject(new Error(`${path} answers ${answer.statusCode}`));
        else resolve({ path, encoding, type, bytes: Buffer.concat(parts) });
      });
    });
    asked.once('error', reject);
    asked.end();
  });
}

/** Leaves what was handed out where a baseline finds it; answers that place. */
export async function leave(folder: string, all: Handed[]): Promise<string> {
  const file = join(folder, 'handed.json');
  await writeFile(file, JSON.stringify(all.map((one) => ({ ...one, bytes: one.bytes.toString('base64') }))));
  return file;
}

/** Puts a page into a folder, compressed as it came, for a server of files; answers its path there. @throws where it came without brotli */
export async function put(folder: string, name: string, { encoding, bytes }: Handed): Promise<string> {
  if (encoding !== 'br') throw new Error(`the ${name} page came as ${encoding}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.html`), brotliDecompressSync(bytes));
  await writeFile(join(folder, `${name}.html.br`), bytes);
  return `/${name}.html`;
}

/** What was left there, by path, with the headers that go with it. */
export async function found(file: string): Promise<Map<string, { headers: Headers; bytes: Buffer }>> {
  const all = JSON.parse(await readFile(file, 'utf8')) as (Omit<Handed, 'bytes'> & { bytes: string })[];
  return new Map(
    all.map(({ path, encoding, type, bytes }) => {
      const headers = { 'content-type': type, ...(encoding && { 'content-encoding': encoding }) };
      return [path, { headers, bytes: Buffer.from(bytes, 'base64') }];
    }),
  );
}

type Headers = Record<string, string>;
