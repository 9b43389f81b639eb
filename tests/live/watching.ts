import { type LiveStatus, liveRoom } from '@coordinadora/client';
import { viewFromWire } from '@coordinadora/contract/view-times';
import type { View } from '@coordinadora/domain';
import { ask, type Someone } from '../api/people.ts';

export interface Watching {
  /** The room as this client has it now. */
  now: () => { view: View; to: number; hash: string };
  status: () => LiveStatus;
  /** Resolves when that holds, and at once where it does. */
  until: (holds: (view: View) => boolean, what?: string) => Promise<void>;
  changes: () => number;
  close: () => void;
}

/** A client as a browser has it, on a page rendered just now. */
export async function watchRoom(url: string, assemblyId: string, who?: Someone): Promise<Watching> {
  const token = who ? { token: who.token } : {};
  const { body } = await ask(url, 'GET', `/assemblies/${assemblyId}`, token);
  let room = { view: viewFromWire<View>(body.view), to: body.seq as number, hash: body.hash as string };
  let status: LiveStatus = 'connecting';
  let changes = 0;
  const waiting = new Set<() => void>();
  const look = () => {
    for (const check of waiting) check();
  };
  const live = liveRoom({
    url,
    ...token,
    assemblyId,
    initial: room,
    onChange: (view, to, hash) => {
      room = { view, to, hash };
      changes++;
      look();
    },
    onStatus: (next) => {
      status = next;
      look();
    },
  });
  const until = (holds: (view: View) => boolean, what = 'what was waited for') =>
    new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        waiting.delete(check);
        reject(new Error(`${what} did not come; the client is at ${room.to}, ${status}`));
      }, 20_000);
      const check = () => {
        if (!holds(room.view)) return;
        clearTimeout(late);
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });
  const watching: Watching = {
    now: () => room,
    status: () => status,
    until,
    changes: () => changes,
    close: live.close,
  };
  await until(() => status === 'live', 'being live');
  return watching;
}
