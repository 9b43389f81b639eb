import { sharedNow } from './clock.ts';
import { rawSocket } from './raw-socket.ts';

const TO = /"to":(\d+)/;

/** Watches a book in full detail from `afterSeq` on, until entry `head` has come: how long, in how many bytes. */
export async function catchUp(wish: {
  port: number;
  assemblyId: string;
  afterSeq: number;
  head: number;
}): Promise<{ ms: number; bytes: number }> {
  const { port, assemblyId, afterSeq, head } = wish;
  let bytes = 0;
  let whole: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => {
    whole = resolve;
  });
  const socket = await rawSocket(port, 'socket.io', null, (frame) => {
    bytes += frame.length;
    const to = Number(TO.exec(frame.toString('latin1', 0, 200))?.[1]);
    if (to >= head) whole();
  });
  const started = sharedNow();
  await socket.ask('watch', { assemblyId, detail: 'full', afterSeq });
  await arrived;
  const ms = sharedNow() - started;
  socket.close();
  return { ms, bytes };
}
