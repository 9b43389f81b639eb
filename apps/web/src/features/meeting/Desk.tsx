'use client';
import { HallPart } from './hall/HallPart.tsx';
import { Presence } from './presence/Presence.tsx';
import { Facilitation } from './roles/Facilitation.tsx';
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
