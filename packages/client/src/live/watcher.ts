import type { FullWatched, RoomWatched, Watch, Watched } from '@coordinadora/contract';
import { misfit, PROTOCOL, speaksOf } from '@coordinadora/contract/protocol';
import { tellOfServer } from './server-news.ts';
import type { LiveSocket } from './socket.ts';

/** How long to wait for an answer before the connection counts as dead, ms. */
const PATIENCE = 10_000;
const BETWEEN = 1_000;

/** A server that is older than anything this program speaks is asked again until it is another. */
function understands({ server }: RoomWatched | FullWatched): boolean {
  if (server) tellOfServer({ kind: 'said', server });
  return misfit(PROTOCOL, speaksOf(server)) === null;
}

export interface Watcher {
  /** Asks for what is watched; a later question replaces an earlier one. */
  ask: () => void;
  stop: () => void;
}

/**
 * Asks to watch a book until the server has said how it stands. `known`: what to say one has already; `onDiverged`: the
 * book does not go on from there.
 */
export function createWatcher(
  socket: LiveSocket,
  message: Omit<Watch, 'afterSeq' | 'hash'>,
  known: () => Pick<Watch, 'afterSeq' | 'hash'>,
  onAnswer: (watched: RoomWatched | FullWatched) => void,
  onDiverged: () => void = () => {},
): Watcher {
  let round = 0;
  let later: ReturnType<typeof setTimeout> | undefined;

  function ask(anew = false): void {
    clearTimeout(later);
    const mine = ++round;
    if (!socket.connected) return;
    socket
      .timeout(PATIENCE)
      .emit('watch', { ...message, ...(!anew && known()) }, (error: Error | null, watched: Watched) => {
        if (mine !== round) return;
        // No answer on an open connection: it is dead and has not noticed. Closing it makes it try again.
        if (error) socket.io.engine.close();
        else if (watched.ok && understands(watched)) onAnswer(watched);
        else if ('diverged' in watched) {
          onDiverged();
          ask(true);
        } else later = setTimeout(ask, BETWEEN + Math.random() * BETWEEN);
      });
  }
  const stop = () => {
    round++;
    clearTimeout(later);
  };
  return { ask: () => ask(), stop };
}
