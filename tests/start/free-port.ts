import { createServer } from 'node:net';

/** A port nobody listens on at this moment. */
export function freePort(): Promise<string> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(String(port)));
    }),
  );
}
