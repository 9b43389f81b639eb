import { createServer } from 'node:net';
import { PlainError } from '../plain-error.ts';

/** @throws PlainError where nobody could listen there: found before anything else is started. */
export function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new PlainError(sentence(error, host, port))),
    );
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

function sentence(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken by another program: stop that one, or choose another with PORT=${port + 1}.`;
  if (error.code === 'EACCES')
    return `This account may not listen on port ${port}: choose one above 1023 with PORT.`;
  return `It is not possible to listen on ${host}, port ${port} (${error.message}).`;
}
