'use client';
import type { MeetingPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { useTemperature } from '../../live/index.ts';
import { SignalIcon, signals } from './SignalIcon.tsx';

/** A hand among very many is still seen, in hundredths of the bar. */
const LEAST = 6;

/**
 * The hand signals of the room: for each how many show it now, and a bar for their share of those present. Its room is
 * always taken, so that nothing jumps, and it is never read out by itself. `words`: written under the signs, too. Needs the
 * words `signals`.
 */
export function Temperature({ meeting, words = false }: { meeting: MeetingPart; words?: boolean }) {
  const t = useTranslations('signals');
  const now = useTemperature(meeting.id);
  const share = (count: number) =>
    count === 0 ? 0 : Math.min(100, Math.max(LEAST, (100 * count) / Math.max(1, meeting.present)));
  return (
    <ul
      aria-label={t('temperature')}
      aria-live="off"
      className={`grid grid-cols-6 ${words ? 'gap-[1em]' : 'gap-2'}`}
    >
      {signals.map((signal) => (
        <li key={signal} className="grid min-w-0 gap-1">
          <span className="flex items-center gap-[0.4em]">
            <SignalIcon signal={signal} />
            <b className={words ? 'min-w-[2ch]' : undefined}>{now[signal] ?? 0}</b>
            {words && <Bar share={share(now[signal] ?? 0)} />}
          </span>
          {!words && <Bar share={share(now[signal] ?? 0)} />}
          <span className={words ? 'truncate text-[0.85em] text-soft' : 'sr-only'}>{t(signal)}</span>
        </li>
      ))}
    </ul>
  );
}

const Bar = ({ share }: { share: number }) => (
  <svg className="h-[0.4em] w-full min-w-0" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect width="100" height="1" className="fill-(--paper-sunk)" />
    <rect width={share} height="1" className="fill-(--ink-soft)" />
  </svg>
);
