'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../../../design/Button.tsx';
import { useAct } from '../../../live/index.ts';
import type { MeetingNow } from '../useMeeting.ts';
import type { Item } from './AgendaRow.tsx';

/** Start, finish, or move an item; only for those whom the rules let work the agenda. */
export function RowActions({ now, item, place }: { now: MeetingNow; item: Item; place: number }) {
  const t = useTranslations('meeting');
  const on = { meetingId: now.meeting.id, itemId: item.id };
  const start = useAct('agenda.start', item.id);
  const finish = useAct('agenda.finish', item.id);
  const move = useAct('agenda.move', item.id);
  const busy = [start, finish, move].some((act) => act.busy);
  const workItems = now.may('agenda.start');
  const orderItems = now.may('agenda.move');
  const waiting = item.state === 'waiting';
  const label = (words: string) => `${words}: ${item.title}`;
  if (item.state === 'finished' || (workItems && (orderItems || !waiting))) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {waiting && !workItems && (
        <Button disabled={busy} aria-label={label(t('start'))} onClick={() => start.send(on)}>
          {t('start')}
        </Button>
      )}
      {!waiting && !workItems && (
        <Button disabled={busy} aria-label={label(t('finish'))} onClick={() => finish.send(on)}>
          {t('finish')}
        </Button>
      )}
      {waiting && !orderItems && place > 1 && (
        <Button
          disabled={busy}
          aria-label={label(t('up'))}
          onClick={() => move.send({ ...on, to: place - 1 })}
        >
          ↑
        </Button>
      )}
      {waiting && !orderItems && place < now.meeting.agenda.length && (
        <Button
          disabled={busy}
          aria-label={label(t('down'))}
          onClick={() => move.send({ ...on, to: place + 1 })}
        >
          ↓
        </Button>
      )}
    </div>
  );
}
