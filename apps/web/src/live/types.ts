import type { Problem } from '@coordinadora/contract';
import type { Head, PersonActKind, View } from '@coordinadora/domain';

/** How the page hangs on the server. */
export type LinkStatus = 'live' | 'reconnecting' | 'offline';

/** Why something was not taken, as the server says it, in the reader's language. */
export interface Refused extends Pick<Problem, 'title' | 'detail' | 'errors'> {
  code: string;
}

/** One act on its way: `waiting` for the connection, `refused` until the person puts it aside. */
export interface Underway {
  id: string;
  assemblyId: string;
  kind: PersonActKind;
  payload: Record<string, unknown>;
  /** Who of those who share the device tapped it; not said where it is one person's. */
  actAs?: string;
  state: 'sending' | 'waiting' | 'refused';
  problem?: Refused;
}

/** What became of an act while this page was open. */
export type Sent =
  | { ok: true; seq: number; entries: { kind: string; payload: Record<string, unknown> }[] }
  | { ok: false; problem: Refused };

/** Those who share a device, and who of them speaks. */
export interface Speakers {
  all: { id: string; displayName: string | null }[];
  now: { id: string };
}

/** The server's time `at` (ms) when this device's clock said `read` (ms). */
export interface Clock {
  at: number;
  read: number;
}

/** What a room shows at one moment. */
export interface RoomNow {
  view: View;
  seq: number;
  hash: string;
  status: LinkStatus;
  /** The head this device saw before, where the book does not go on from it; null where it does. */
  lost: Head | null;
  /** null until the server has said what time it is. */
  clock: Clock | null;
  /** Those who share this device; null where it is one person's. */
  speakers: Speakers | null;
  /** The name of whoever speaks; null for those who chose none, or take no part yet. */
  name: string | null;
}
