import { createServer } from 'node:net';
import { PlainError } from '../plain-error.ts';
import { said } from '../spoken.ts';

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
    return said({
      es: `El puerto ${port} lo ocupa otro programa: deténgalo, o elija otro con PORT=${port + 1}.`,
      en: `Port ${port} is taken by another program: stop that one, or choose another with PORT=${port + 1}.`,
    });
  if (error.code === 'EACCES')
    return said({
      es: `Esta cuenta no puede escuchar en el puerto ${port}: elija uno mayor que 1023 con PORT.`,
      en: `This account may not listen on port ${port}: choose one above 1023 with PORT.`,
    });
  return said({
    es: `No es posible escuchar en ${host}, puerto ${port} (${error.message}).`,
    en: `It is not possible to listen on ${host}, port ${port} (${error.message}).`,
  });
}
