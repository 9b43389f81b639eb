import {
  createApi,
  createOutbox,
  holdSocket,
  type LiveStatus,
  liveRoom,
  liveTransport,
  memoryStorage,
  overHttp,
} from '@coordinadora/client';
import type { Acted, Payloads } from '@coordinadora/contract';
import { viewFromWire } from '@coordinadora/contract/view-times';
import type { PersonActKind, View } from '@coordinadora/domain';
import type { Someone } from '../api/people.ts';
import { IMPORT_SECRET } from '../api/server.ts';

/** What the server said an act wrote: its promise. */
export interface Promised {
  kind: string;
  seq: number;
  hashes: string[];
}

/** Somebody with a telephone, as the web has it: an outbox, a live room, and a memory of what was promised. */
export interface Peer {
  who: Someone;
  /** By act id: every act the server said yes to. */
  promised: ReadonlyMap<string, Promised>;
  /** Acts that were sent without an answer at least once. */
  resent: () => number;
  /** Resolves with the server's answer, however often it had to be asked. A refusal does not stop what follows. */
  act: <K extends PersonActKind>(kind: K, payload: Payloads[K]) => Promise<Acted>;
  room: () => { view: View; to: number; status: LiveStatus };
  seen: () => readonly LiveStatus[];
  /** Tries again at once what waits. */
  hurry: () => void;
  /** The connection breaks, as in a tunnel; it comes back by itself. */
  drop: () => void;
  socketId: () => string | undefined;
  close: () => void;
}

/** @param by acts go by `socket` where it stands (rate limits hold), or by `http` alone (exempt) */
export async function peer(
  url: string,
  assemblyId: string,
  who: Someone,
  by: 'socket' | 'http' = 'socket',
): Promise<Peer> {
  const { token } = who;
  const api = createApi({ url, token, headers: { 'x-import-secret': IMPORT_SECRET } });
  const promised = new Map<string, Promised>();
  let stuck = 0;
  let wasStuck = false;
  const transport = liveTransport(api, url, token);
  const outbox = createOutbox({
    storage: memoryStorage(),
    send: by === 'socket' ? transport.send : (queued) => overHttp(api, queued),
    onChange: (state) => {
      if (state.stuck && !wasStuck) stuck++;
      wasStuck = state.stuck;
    },
    onAnswer: ({ id, act }, { seq, entries, you }) => {
      promised.set(id, { kind: act.kind, seq, hashes: entries.map(({ hash }) => hash) });
      if (you) live.heard(seq, you);
    },
  });
  const first = await api.call('assembly', { params: { key: assemblyId } });
  const initial = { view: viewFromWire<View>(first.view as never), to: first.seq, hash: first.hash };
  let { view, to } = initial;
  let status: LiveStatus = 'connecting';
  const seen: LiveStatus[] = [];
  const live = liveRoom({
    url,
    token,
    assemblyId,
    initial,
    onChange: (nextView, nextTo) => {
      view = nextView;
      to = nextTo;
    },
    onStatus: (next) => {
      status = next;
      seen.push(next);
    },
  });
  const { socket, release } = holdSocket(url, token);
  const unheard = transport.onConnect(() => outbox.wake());
  return {
    who,
    promised,
    resent: () => stuck,
    act: async (kind, payload) => {
      const acted = await outbox.add(assemblyId, kind, payload);
      if (!acted.ok) outbox.dismiss();
      return acted;
    },
    room: () => ({ view, to, status }),
    seen: () => seen,
    hurry: () => outbox.wake(),
    drop: () => socket.io.engine?.close(),
    socketId: () => socket.id,
    close: () => {
      outbox.stop();
      unheard();
      live.close();
      transport.release();
      release();
    },
  };
}
