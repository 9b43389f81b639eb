import type { RoomWatched } from '@coordinadora/contract';
import { viewFromWire } from '@coordinadora/contract/view-times';
import type { View, You } from '@coordinadora/domain';
import { advance, type Frame, type RoomState, roomState, youIn } from './room-state.ts';

/** A room and how far it can be trusted. */
export interface Sync {
  room: RoomState;
  /** Frames that came while the room is not known to be whole; null while it is. */
  early: readonly Frame[] | null;
  /** The seq at which `you` was said. */
  youAt: number;
}
type Whole = { view: View } & Pick<RoomWatched, 'to' | 'hash'>;

/** What a page was rendered with: not known to be whole until the server has said so. */
export const begin = ({ view, to, hash }: Whole): Sync => ({
  room: roomState(view, to, hash),
  early: [],
  youAt: to,
});

/** The connection was lost, or the room is asked for again. */
export const doubted = (sync: Sync): Sync => ({ ...sync, early: sync.early ?? [] });

/** LIVE-6: the server said the whole room; frames that came meanwhile are laid over it. */
export function whole(sync: Sync, { view, to, hash }: Pick<RoomWatched, 'view' | 'to' | 'hash'>): Sync {
  const fresh: Sync = { room: roomState(viewFromWire<View>(view), to, hash), early: null, youAt: to };
  return (sync.early ?? []).reduce(received, fresh);
}

/** A frame came. With a gap before it the room is doubted: it has to be asked for again. */
export function received(sync: Sync, frame: Frame): Sync {
  if (sync.early) return { ...sync, early: [...sync.early, frame] };
  const room = advance(sync.room, frame);
  return room === 'gap' ? { ...sync, early: [frame] } : { ...sync, room };
}

/**
 * The answer to an own act says how things stand with this viewer, unless the whole room was said since. It may be from
 * before a close that is known here already.
 */
export function heard(sync: Sync, seq: number, you: You): Sync {
  if (seq < sync.youAt) return sync;
  const { room } = sync.room.view;
  return { ...sync, youAt: seq, room: { ...sync.room, view: { room, you: youIn(room, you) } } };
}
