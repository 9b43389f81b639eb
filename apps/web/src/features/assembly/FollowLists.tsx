'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useRoom } from '../../live/index.ts';

/** Decisions and past meetings come from the server: asks for them again when one is added. */
export function FollowLists() {
  const { refresh } = useRouter();
  const { assembly } = useRoom().view.room;
  const now = `${assembly.proposals.decided} ${assembly.meetingsClosed}`;
  const shown = useRef(now);
  useEffect(() => {
    if (shown.current !== now) refresh();
    shown.current = now;
  }, [now, refresh]);
  return null;
}
