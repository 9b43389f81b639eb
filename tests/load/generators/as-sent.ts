import { get } from 'node:http';

/** What a browser that knows Brotli is sent for an address, byte for byte: `fetch` would decompress it. @throws where it is not there */
export const asSent = (url: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'br', accept: 'text/html,*/*', 'accept-language': 'es' };
    get(url, { headers }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part);
      if (answer.statusCode === 200) resolve(Buffer.concat(parts));
      else reject(new Error(`${url} answers ${answer.statusCode}`));
    }).on('error', reject);
  });
