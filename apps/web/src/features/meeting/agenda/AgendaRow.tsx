'use client';
import type { MeetingPart } from '@coordinadora/domain';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Tag } from '../../../design/Tag.tsx';
import type { MeetingNow } from '../useMeeting.ts';
import { RowActions } from './RowActions.tsx';

export type Item = MeetingPart['agenda'][number];

/** One item: its place, its time box, its state in a word, and what those who work the agenda may do with it. */
export function AgendaRow({ now, item, place }: { now: MeetingNow; item: Item; place: number }) {
  const t = useTranslations('meeting');
  const current = item.state === 'current' && !now.ended;
  return (
    <li
      aria-current={current ? 'step' : undefined}
      className="grid gap-2 rounded-small border-2 border-line bg-raised px-3 py-2 aria-[current]:border-ink"
    >
      <div className="flex gap-3">
        <span className="min-w-6 font-bold">{place}.</span>
        <div className="grid min-w-0 grow gap-1">
          <span className={item.state === 'finished' ? 'text-soft' : 'font-bold'}>{item.title}</span>
          <span className="flex flex-wrap items-center gap-x-3 text-soft">
            {t('minutes', { count: item.minutes })}
            {current && <Tag strong>{t('item.current')}</Tag>}
            {item.state === 'finished' && <Tag>{t('item.finished')}</Tag>}
            {item.proposalId && (
              <Link href={`${now.home}/p/${item.proposalId}`} prefetch={false} className="py-2 text-ink">
                {t('itsProposal')}
              </Link>
            )}
          </span>
        </div>
      </div>
      <RowActions now={now} item={item} place={place} />
    </li>
  );
}
