'use client';
import { useTranslations } from 'next-intl';
import { remaining } from '../design/remaining.ts';

/** What is left until `until` at `now` (both ms of the server), in words. Needs the words `countdown`. */
export function Left({ until, now }: { until: number; now: number }) {
  const t = useTranslations('countdown');
  const rest = remaining(until - now);
  return (
    <time dateTime={new Date(until).toISOString()}>
      {rest.unit === 'over' ? t('over') : t(rest.unit, { count: rest.count })}
    </time>
  );
}
