'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Tag } from '../../design/Tag.tsx';
import { useRoom } from '../../live/index.ts';
import { useWhen } from '../../time/index.ts';
import type { MeetingNow } from './useMeeting.ts';

/** Which assembly, in which state, when and where. */
export function MeetingHead({ meeting, home }: MeetingNow) {
  const t = useTranslations('meeting');
  const states = useTranslations('meetingState');
  const { assembly } = useRoom().view.room;
  const starts = useWhen(assembly.timeZone).dayAndHour(meeting.openedAt ?? meeting.startsAt);
  return (
    <div className="grid gap-2">
      <Link href={home} prefetch={false} className="w-fit py-1">
        {assembly.name}
      </Link>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag strong={meeting.state === 'open'}>{states(`label.${meeting.state}`)}</Tag>
        <span>{meeting.place ? t('whenWhere', { starts, place: meeting.place }) : starts}</span>
      </p>
    </div>
  );
}
