import type { RoomWatched, ServerEvents, Signal, Temperature } from '@coordinadora/contract';
import type { Head, View, You } from '@coordinadora/domain';
import { showSignal } from './show-signal.ts';
import { holdSocket } from './socket.ts';
import { begin, doubted, heard, received, type Sync, whole } from './sync.ts';
import { onOffline, onWake } from './wake.ts';
import { createWatcher } from './watcher.ts';

/** `live` only while the room is known to be whole. */
export type LiveStatus = 'connecting' | 'live' | 'reconnecting';

export interface LiveRoomOptions {
  /** The server; empty for the page's own. */
  url?: string;
  token?: string;
  assemblyId: string;
  /** Who watches, where the device holds several participants. */
  actAs?: string;
  /** What the page was rendered with. */
  initial: { view: View; to: number; hash: string };
  /** The head this device saw last, before this page: the book must go on from there. */
  kept?: Head | null;
  /** The book goes on from the head last seen, up to this one. */
  onHead?: (head: Head) => void;
  /** The book does not go on from this head, which was seen before: a backup was restored, or somebody changed it. */
  onDiverged?: (seen: Head) => void;
  onChange: (view: View, to: number, hash: string) => void;
  onStatus?: (status: LiveStatus) => void;
  onTemperature?: (frame: Temperature) => void;
  /** Whenever the server has said the whole room: what time it is there, and who looks from this device. */
  onWatched?: (watched: Watched) => void;
}

export type Watched = Pick<RoomWatched, 'servedAt' | 'holders' | 'holder'>;

export interface LiveRoom {
  /** What the answer to an own act says of this viewer, so that the screen need not wait for a frame. */
  heard: (seq: number, you: You) => void;
  /** Shows a hand signal, or takes it down; answers whether the server took it. */
  signal: (meetingId: string, signal: Signal | null) => Promise<boolean>;
  close: () => void;
}

/** Keeps one assembly's room as it is now: whole after every loss of connection, nothing missing, nothing twice. */
export function liveRoom(options: LiveRoomOptions): LiveRoom {
  const { assemblyId, actAs, initial, onChange, onStatus = () => {} } = options;
  const { socket, release } = holdSocket(options.url, options.token);
  let sync: Sync = begin(initial);
  let kept = options.kept ?? null;
  let status: LiveStatus = 'connecting';
  /** Who shows signals, where several share the device. */
  let speaking = actAs;

  const become = (next: Sync) => {
    const { room, early } = sync;
    sync = next;
    if (next.room !== room) onChange(next.room.view, next.room.to, next.room.known.hash);
    if (next.room.known !== room.known) options.onHead?.(next.room.known);
    if (!next.early || early) return;
    say('reconnecting');
    watcher.ask();
  };
  const say = (next: LiveStatus) => {
    if (next !== status) onStatus(next);
    status = next;
  };
  /** Until the server has answered once, what this device saw before counts, and not what the page came with. */
  const seen = (): Head => kept ?? sync.room.known;
  const watcher = createWatcher(
    socket,
    { assemblyId, detail: 'room', ...(actAs && { actAs }) },
    () => ({ afterSeq: seen().seq, hash: seen().hash }),
    (watched) => {
      if (!('view' in watched)) return;
      kept = null;
      speaking = watched.holders.length > 1 ? (watched.holder ?? undefined) : undefined;
      options.onWatched?.(watched);
      become(whole(sync, watched));
      // What came meanwhile may still leave a gap behind the answer (LIVE-6).
      if (sync.early) watcher.ask();
      else say('live');
    },
    () => {
      const lost = seen();
      kept = null;
      options.onDiverged?.(lost);
    },
  );
  /** What is known here, frames not laid over it yet too, is of a book that is no more. */
  const startOver = () => {
    sync = { ...sync, early: [] };
    say('reconnecting');
    watcher.ask();
  };
  const ours = (frame: { assemblyId: string }) => frame.assemblyId === assemblyId;
  const listeners: ServerEvents & { connect: () => void; disconnect: () => void } = {
    entries: (frame) => ours(frame) && become(received(sync, { kind: 'entries', frame })),
    tally: (frame) => ours(frame) && become(received(sync, { kind: 'tally', frame })),
    temperature: (frame) => ours(frame) && options.onTemperature?.(frame),
    diverged: (frame) => ours(frame) && startOver(),
    connect: () => watcher.ask(),
    disconnect: () => become(doubted(sync)),
  };
  for (const [event, listener] of Object.entries(listeners)) socket.on(event as 'entries', listener);
  // A socket that waits for its next try would not hear `connect`: take it off first.
  const asleep = onWake(() => (socket.connected ? watcher.ask() : socket.disconnect().connect()));
  // A connection whose network is gone would look whole until an answer fails to come. It is tried again by itself: a
  // server on this very device is still there.
  const cutOff = onOffline(() => socket.connected && socket.io.engine.close());
  watcher.ask();

  return {
    heard: (seq, you) => become(heard(sync, seq, you)),
    signal: (meetingId, signal) =>
      showSignal(socket, { meetingId, signal, ...(speaking && { actAs: speaking }) }),
    close: () => {
      asleep();
      cutOff();
      watcher.stop();
      for (const [event, listener] of Object.entries(listeners)) socket.off(event as 'entries', listener);
      if (socket.connected) socket.emit('unwatch', { assemblyId });
      release();
    },
  };
}
