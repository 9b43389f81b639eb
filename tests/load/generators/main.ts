import { arrive } from './arrive.ts';
import { catchUp } from './catch-up.ts';
import { closeCrowd, openCrowd, takeFrames } from './crowd.ts';
import { floodHttp } from './flood-http.ts';
import { floodPages } from './flood-pages.ts';
import { floodRows } from './flood-rows.ts';
import { floodSocket } from './flood-socket.ts';
import { pace } from './pace.ts';
import { beginTrouble, endTrouble } from './trouble.ts';

const calls = {
  arrive,
  catchUp,
  openCrowd,
  closeCrowd,
  takeFrames,
  floodHttp,
  floodPages,
  floodSocket,
  floodRows,
  pace,
  beginTrouble,
  endTrouble,
};
export type Calls = typeof calls;

process.on('message', async ({ id, call, args }: { id: number; call: keyof Calls; args: never[] }) => {
  try {
    const answer = await (calls[call] as (...args: never[]) => unknown)(...args);
    process.send?.({ id, answer });
  } catch (error) {
    process.send?.({ id, error: String(error) });
  }
});
process.on('disconnect', () => process.exit());
