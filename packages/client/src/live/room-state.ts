import type { EntriesFrame } from '@coordinadora/contract';
import { viewFromWire } from '@coordinadora/contract/view-times';
import {
  isOver,
  type Parts,
  type Room,
  type TallyFrame,
  type View,
  withParts,
  withTally,
  type You,
} from '@coordinadora/domain';

/** A room as far as this client knows it: whole at `to`; `known` is the head it stands at. */
export interface RoomState {
  view: View;
  to: number;
  known: { seq: number; hash: string };
}
export type Frame = { kind: 'entries'; frame: EntriesFrame } | { kind: 'tally'; frame: TallyFrame };

export const roomState = (view: View, to: number, hash: string): RoomState => ({
  view,
  to,
  known: { seq: to, hash },
});

/**
 * LIVE-4: lays a frame over a room. `gap` where something between is missing: watch again. Frames carry what is so
 * at their end, not differences: one that overlaps what is known may be laid over it, an old one is left out.
 */
export function advance(state: RoomState, { kind, frame }: Frame): RoomState | 'gap' {
  if (frame.to <= state.to) return state;
  if (frame.from > state.to + 1) return 'gap';
  const known = { seq: frame.to, hash: frame.hash };
  if (kind === 'tally')
    return { to: frame.to, known, view: { ...state.view, room: withTally(state.view.room, frame) } };
  const room = frame.parts ? withParts(state.view.room, viewFromWire<Parts>(frame.parts)) : state.view.room;
  return {
    to: frame.to,
    known,
    view: { room, you: youIn(room, state.view.you) },
  };
}

/**
 * LIVE-5: who was here when a meeting closed has come to one of the last; presence ends with the meeting. Read off the
 * room, since a frame may say where things stand without the entries that led there.
 */
export function youIn(room: Room, you: You): You {
  const goesOn = ([id]: [string, unknown]) => {
    const meeting = room.meetings[id];
    return !meeting || !isOver(meeting);
  };
  const present = Object.entries(you.present).filter(goesOn);
  if (present.length === Object.keys(you.present).length) return you;
  return { ...you, present: Object.fromEntries(present), standing: true };
}
