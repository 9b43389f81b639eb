'use client';
import { useTranslations } from 'next-intl';
import { remaining } from '../design/remaining.ts';
import { useWhen } from '../time/index.ts';
import { useRoom } from './RoomProvider.tsx';
import { useClock } from './useNow.ts';

/**
 * What is left until `until` (ms of the server), in words; its hour, as long as nobody has said what time it is. Needs
 * the words `countdown`.
 */
export function Left({ until }: { until: number }) {
  const t = useTranslations('countdown');
  const { dateAndHour } = useWhen(useRoom().view.room.assembly.timeZone);
  const now = useClock();
  const rest = now === null ? null : remaining(until - now);
  return (
    <time dateTime={new Date(until).toISOString()}>
      {rest === null
        ? t('until', { when: dateAndHour(until) })
        : rest.unit === 'over'
          ? t('over')
          : t(rest.unit, { count: rest.count })}
    </time>
  );
}
