'use client';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { Tag } from '../../design/Tag.tsx';
import { useRoom } from '../../live/index.ts';
import type { MeetingNow } from './useMeeting.ts';

/** Which assembly, in which state, when and where. */
export function MeetingHead({ meeting, home }: MeetingNow) {
  const t = useTranslations('meeting');
  const format = useFormatter();
  const { view } = useRoom();
  const starts = format.dateTime(meeting.openedAt ?? meeting.startsAt, {
    dateStyle: 'full',
    timeStyle: 'short',
  });
  return (
    <div className="grid gap-2">
      <Link href={home} prefetch={false} className="w-fit py-1">
        {view.room.assembly.name}
      </Link>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag strong={meeting.state === 'open'}>{t(`state.${meeting.state}`)}</Tag>
        <span>{meeting.place ? t('whenWhere', { starts, place: meeting.place }) : starts}</span>
      </p>
    </div>
  );
}
