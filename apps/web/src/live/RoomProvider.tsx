'use client';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { part } from './newer/part.ts';
import { rememberPlaces, showPlaces, showPlacesLate } from './places.ts';
import type { Clock, RoomNow } from './types.ts';

export interface Room extends RoomNow {
  assemblyId: string;
  /** The assembly's short code, for typing. */
  code: string;
  /** When the book's last entry was written as the page was made (ms): it is later now. */
  since: number;
}

const Context = createContext<Room | null>(null);

/** The assembly this part of the page shows, always as it is now. */
export function useRoom(): Room {
  const room = useContext(Context);
  if (!room) throw new Error('useRoom needs a <Room> above it');
  return room;
}

type Props = Omit<Room, 'status' | 'lost' | 'assemblyId' | 'clock'> & {
  /** The server's time (ms) as the page was made; null on a page that is kept, whose reader nobody knows either. */
  at: number | null;
  children: ReactNode;
};

/**
 * Starts with what the server rendered and follows the book once the page is awake. The wire is fetched only then, so
 * that nothing of it weighs on the first paint.
 */
export function RoomProvider({ children, at, ...initial }: Props) {
  const [now, setNow] = useState<RoomNow>({ ...initial, status: 'live', lost: null, clock: null });
  const assemblyId = initial.view.room.assembly.id;
  const known = now.clock !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a room is joined once; later views come over the wire.
  useEffect(() => {
    let leave = () => {};
    let gone = false;
    const change = (next: Partial<RoomNow>) => setNow((last) => ({ ...last, ...next }));
    // Date, not performance: the latter stands still while a telephone sleeps.
    if (at !== null) change({ clock: { at, read: Date.now() } satisfies Clock });
    part(() => import('./wire.ts')).then(
      ({ join }) => {
        if (!gone) leave = join(assemblyId, initial, change);
      },
      () => change({ status: 'offline' }),
    );
    return () => {
      gone = true;
      leave();
    };
  }, [assemblyId]);
  const takesPart = now.view.you.actor !== null;
  useEffect(() => {
    if (!known) return showPlacesLate();
    showPlaces();
    return rememberPlaces(takesPart);
  }, [known, takesPart]);
  const { code, since } = initial;
  return <Context value={{ ...now, assemblyId, code, since }}>{children}</Context>;
}
