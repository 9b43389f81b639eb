'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { remaining } from './remaining.ts';

/**
 * How long until `until`, by the server's clock (`now`, both ms): telephones are often wrong. Needs the words `countdown`.
 * Not announced: a clock that speaks each second cannot be listened to.
 */
export function Countdown({ until, now }: { until: number; now: number }) {
  const t = useTranslations('countdown');
  const [left, setLeft] = useState(until - now);
  useEffect(() => {
    const started = performance.now();
    const tick = () => setLeft(until - now - (performance.now() - started));
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [until, now]);
  const rest = remaining(left);
  return (
    <time dateTime={new Date(until).toISOString()}>
      {rest.unit === 'over' ? t('over') : t(rest.unit, { count: rest.count })}
    </time>
  );
}
