import { createServer } from 'node:http';
import { found } from '../door/handed.ts';

// Baseline: Node alone hands out the same bytes from memory, whoever asks.
const handed = await found(process.env.HANDED ?? '');

createServer(({ url = '' }, response) => {
  const one = handed.get(url);
  response.writeHead(one ? 200 : 404, { ...one?.headers, 'content-length': one?.bytes.length ?? 0 });
  response.end(one?.bytes);
}).listen(Number(process.env.PORT), '127.0.0.1');
