'use client';
import { useRoom } from '../../live/index.ts';
import { HallHead } from './HallHead.tsx';
import { HallNow } from './HallNow.tsx';
import { HallTemperature } from './HallTemperature.tsx';
import { HallWayIn } from './HallWayIn.tsx';

/** The screen of the hall: read from the back row, changes by itself, asks for nothing. `base`: this server's address. */
export function HallScreen({ id, base }: { id: string; base: string }) {
  const { view } = useRoom();
  const meeting = view.room.meetings[id];
  if (!meeting) return null;
  return (
    <main className="hall">
      <HallHead meeting={meeting} />
      <HallNow meeting={meeting} />
      <HallTemperature meeting={meeting} />
      <HallWayIn meeting={meeting} base={base} />
    </main>
  );
}
