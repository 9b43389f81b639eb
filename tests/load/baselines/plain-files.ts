import { createServer } from 'node:http';
import { asSent } from '../generators/as-sent.ts';

// Baseline: plain Node, which hands out the same bytes as ORIGIN does for these PATHS, from memory.
const { ORIGIN = '', PATHS = '[]', PORT } = process.env;
const kept = new Map<string, Buffer>();
for (const path of JSON.parse(PATHS) as string[]) kept.set(path, await asSent(ORIGIN + path));

createServer((request, response) => {
  const bytes = kept.get(request.url ?? '');
  response.writeHead(bytes ? 200 : 404).end(bytes);
}).listen(Number(PORT), '127.0.0.1');
