'use client';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { part } from './newer/part.ts';
import type { RoomNow, Speakers } from './types.ts';

export interface Room extends RoomNow {
  assemblyId: string;
  /** The assembly's short code, for typing. */
  code: string;
  /** The server's clock (ms) when the page was made. */
  at: number;
  /** Those who share this device; null where it is one person's. */
  speakers: Speakers | null;
  /** The sentence of every refusal, by code. */
  refusals: Record<string, string>;
}

const Context = createContext<Room | null>(null);

/** The assembly this part of the page shows, always as it is now. */
export function useRoom(): Room {
  const room = useContext(Context);
  if (!room) throw new Error('useRoom needs a <Room> above it');
  return room;
}

type Props = Omit<Room, 'status' | 'lost' | 'assemblyId'> & { children: ReactNode };

/**
 * Starts with what the server rendered and follows the book once the page is awake. The wire is fetched only then, so
 * that nothing of it weighs on the first paint.
 */
export function RoomProvider({ children, ...initial }: Props) {
  const [now, setNow] = useState<RoomNow>({ ...initial, status: 'live', lost: null });
  const assemblyId = initial.view.room.assembly.id;
  const speaker = initial.speakers?.now.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a room is joined once; later views come over the wire.
  useEffect(() => {
    let leave = () => {};
    let gone = false;
    part(() => import('./wire.ts')).then(
      ({ join }) => {
        if (!gone)
          leave = join(assemblyId, initial, speaker, (next) => setNow((last) => ({ ...last, ...next })));
      },
      () => setNow((last) => ({ ...last, status: 'offline' })),
    );
    return () => {
      gone = true;
      leave();
    };
  }, [assemblyId]);
  const { code, at, refusals, speakers } = initial;
  return <Context value={{ ...now, assemblyId, code, at, refusals, speakers }}>{children}</Context>;
}
