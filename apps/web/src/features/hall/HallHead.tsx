'use client';
import type { MeetingPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { useRoom } from '../../live/index.ts';

/** Who meets, in which state, and how many are here. */
export function HallHead({ meeting }: { meeting: MeetingPart }) {
  const t = useTranslations('hall');
  const { assembly } = useRoom().view.room;
  const closed = meeting.state === 'closed';
  const count = closed ? meeting.peak : meeting.present;
  return (
    <header className="flex items-end justify-between gap-[4vw] border-b-4 border-ink pb-[0.6vw]">
      <div className="min-w-0">
        <p className="hall-lead truncate font-bold">{assembly.name}</p>
        <h1 className="truncate">{meeting.title}</h1>
      </div>
      <p className="flex shrink-0 items-baseline gap-[0.8vw]">
        <b className="hall-figure">{count}</b>
        <span>{t(closed ? 'peak' : 'present', { count })}</span>
      </p>
    </header>
  );
}
