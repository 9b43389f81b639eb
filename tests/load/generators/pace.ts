import { setTimeout as sleep } from 'node:timers/promises';
import { sharedNow } from './clock.ts';
import { type Ballot, nextPosition } from './positions.ts';
import { rawSocket } from './raw-socket.ts';

/** A position that was sent: when, and the number that a frame has to have reached to contain it. */
export interface Sent {
  at: number;
  seq: number;
}

/**
 * Sends so many positions a second over sockets of different people, whether or not answers come. A baseline gets
 * the event `vote` instead, and acknowledges with its number.
 */
export async function pace(wish: {
  port: number;
  perSecond: number;
  seconds: number;
  senders: number;
  ballot: Ballot | null;
}): Promise<Sent[]> {
  const { port, perSecond, seconds, senders, ballot } = wish;
  const sockets = await Promise.all(
    Array.from({ length: senders }, (_, place) =>
      rawSocket(port, 'socket.io', ballot?.tokens[place] ?? null, () => undefined),
    ),
  );
  const total = perSecond * seconds;
  const sent: Promise<Sent>[] = [];
  const started = sharedNow();
  while (sent.length < total) {
    const due = Math.min(total, Math.floor(((sharedNow() - started) / 1000) * perSecond) + 1);
    while (sent.length < due) {
      const socket = sockets[sent.length % senders];
      if (socket) sent.push(send(socket, ballot));
    }
    await sleep(1);
  }
  const all = await Promise.all(sent);
  for (const socket of sockets) socket.close();
  return all;
}

async function send({ ask }: Awaited<ReturnType<typeof rawSocket>>, ballot: Ballot | null): Promise<Sent> {
  const at = sharedNow();
  if (!ballot) return { at, seq: (await ask('vote', {})) as number };
  const message = { assemblyId: ballot.assemblyId, ...nextPosition(ballot) };
  const answer = (await ask('act', message)) as { ok: boolean; body?: { seq: number } };
  if (!answer.body) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return { at, seq: answer.body.seq };
}
