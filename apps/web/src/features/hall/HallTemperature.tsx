'use client';
import type { MeetingPart } from '@coordinadora/domain';
import { Temperature } from '../../nouns/signal/index.ts';

/** The hand signals of the room under what it is busy with, while people are gathered. */
export function HallTemperature({ meeting }: { meeting: MeetingPart }) {
  if (meeting.state !== 'open' && meeting.state !== 'paused') return null;
  return (
    <div className="hall-temperature">
      <Temperature meeting={meeting} words />
    </div>
  );
}
