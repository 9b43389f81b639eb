'use client';
import { useEffect, useRef } from 'react';
import { useRoom } from '../../live/index.ts';
import { useRefresh } from '../../live/useRefresh.ts';

/** Decisions and past meetings come from the server: asks for them again when one is added. */
export function FollowLists() {
  const refresh = useRefresh();
  const { assembly } = useRoom().view.room;
  const now = `${assembly.proposals.decided} ${assembly.meetingsClosed}`;
  const shown = useRef(now);
  useEffect(() => {
    if (shown.current === now) return;
    refresh().then((asked) => {
      if (asked) shown.current = now;
    });
  }, [now, refresh]);
  return null;
}
