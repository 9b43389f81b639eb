'use client';
import type { MeetingPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { useClock } from '../../../live/index.ts';
import { timeBox } from '../../../nouns/meeting/timeBox.ts';

/** How much of its time an item has left, or by how much it is over: a fact, never an alarm. */
export function TimeBox({ item }: { item: MeetingPart['agenda'][number] }) {
  const t = useTranslations('meeting');
  const now = useClock();
  const { left, over, share } = timeBox(item, now ?? item.startedAt ?? 0);
  const { minutes } = item;
  return (
    <div className="grid gap-1">
      <p>
        {now === null
          ? t('itemBox', { minutes })
          : over > 0
            ? t('itemOver', { minutes, over })
            : t('itemLeft', { minutes, left })}
      </p>
      <svg className="h-2 w-full" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="1" className="fill-(--paper-sunk)" />
        <rect width={100 * share} height="1" className="fill-(--ink)" />
      </svg>
    </div>
  );
}
