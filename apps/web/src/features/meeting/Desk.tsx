'use client';
import { Facilitation } from './Facilitation.tsx';
import { HallPart } from './HallPart.tsx';
import { Presence } from './Presence.tsx';
import type { MeetingNow } from './useMeeting.ts';

/** What stands beside the meeting on a desk and under it on a telephone. */
export function Desk(now: MeetingNow) {
  const { state } = now.meeting;
  const gathered = state === 'open' || state === 'paused';
  return (
    <>
      <Presence {...now} />
      {gathered && <Facilitation {...now} />}
      {(gathered || state === 'convened') && <HallPart {...now} />}
    </>
  );
}
