import { connect } from 'node:net';

/** Sends a request as it stands on the wire; resolves to the status of its answer once that is there whole. */
export type Exchange = (request: string) => Promise<number>;

/** A connection on which one request follows the answer to the one before, by hand. Answers say their length. */
export function keepAlive(port: number): Promise<Exchange> {
  const socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  let parts: Buffer[] = [];
  let missing = Number.NaN;
  let status = 0;
  let answered: (status: number) => void = () => undefined;
  socket.on('data', (data) => {
    parts.push(data);
    if (Number.isNaN(missing)) {
      const text = Buffer.concat(parts).toString('latin1');
      const head = text.indexOf('\r\n\r\n');
      if (head < 0) return;
      status = Number(text.slice(9, 12));
      const length = Number(/^content-length: (\d+)/im.exec(text.slice(0, head))?.[1] ?? 0);
      missing = head + 4 + length - text.length;
    } else missing -= data.length;
    if (missing > 0) return;
    parts = [];
    missing = Number.NaN;
    answered(status);
  });
  const exchange: Exchange = (request) =>
    new Promise((resolve) => {
      answered = resolve;
      socket.write(request);
    });
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('connect', () => resolve(exchange));
  });
}
