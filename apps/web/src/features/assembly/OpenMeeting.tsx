'use client';
import type { MeetingPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Card } from '../../design/Card.tsx';
import { Tag } from '../../design/Tag.tsx';
import { useRoom } from '../../live/index.ts';
import { isInside } from './isInside.ts';

/** The meeting that is open: how many are there, what it is at, and whether I am in it. */
export function OpenMeeting({ meeting, home }: { meeting: MeetingPart; home: string }) {
  const t = useTranslations('assembly');
  const { view } = useRoom();
  const current = meeting.agenda.find((item) => item.state === 'current');
  return (
    <Card
      href={`${home}/m/${meeting.id}`}
      title={<span className="text-lead font-bold">{meeting.title}</span>}
    >
      <p className="flex flex-wrap items-center gap-2">
        <Tag strong>{t(meeting.state === 'paused' ? 'pausedMeeting' : 'openMeeting')}</Tag>
        {t('present', { count: meeting.present })}
      </p>
      {current && <p>{t('item', { title: current.title })}</p>}
      <p className="font-bold" data-place="line">
        {t(isInside(view, meeting.id) ? 'inside' : 'enter')}
      </p>
    </Card>
  );
}
