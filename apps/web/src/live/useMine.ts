'use client';
import { useOutbox } from './outboxStore.ts';
import { useRoom } from './RoomProvider.tsx';
import type { Underway } from './types.ts';
import { isOf } from './underway.ts';

/** The acts on their way that whoever looks at this page tapped, oldest first; not those of who shares the device. */
export function useMine(): readonly Underway[] {
  const speaker = useRoom().speakers?.now.id;
  return useOutbox().filter((item) => isOf(speaker, item));
}
