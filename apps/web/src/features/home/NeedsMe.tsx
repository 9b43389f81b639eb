import type { MineItem } from '@coordinadora/contract';
import { useTranslations } from 'next-intl';
import { Card } from '../../design/Card.tsx';
import { Countdown } from '../../design/Countdown.tsx';
import { Tag } from '../../design/Tag.tsx';
import { unansweredOf } from './unanswered.ts';

function OpenMeeting({ item }: { item: MineItem }) {
  const t = useTranslations('home');
  const meeting = item.openMeeting;
  if (!meeting) return null;
  return (
    <Card href={`/a/${item.slug}/m/${meeting.id}`} title={meeting.title}>
      <p>{item.name}</p>
      <p className="flex flex-wrap items-center gap-2">
        <Tag strong>{t('open')}</Tag> {t(meeting.checkedIn ? 'inside' : 'enter')}
      </p>
    </Card>
  );
}

/** Running tests without my answer, the soonest to close first, then meetings that are open now. `now` in ms. */
export function NeedsMe({ items, now }: { items: MineItem[]; now: number }) {
  const t = useTranslations('home');
  const tests = unansweredOf(items);
  const open = items.filter((item) => item.openMeeting);
  if (tests.length + open.length === 0) return <p>{t('nothing')}</p>;
  return (
    <div className="grid gap-3">
      {tests.map(({ proposalId, title, closesAt, item }) => (
        <Card key={proposalId} href={`/a/${item.slug}/p/${proposalId}`} title={title}>
          <p>{item.name}</p>
          <p className="flex flex-wrap items-center gap-2">
            <Tag strong>{t('answerBy')}</Tag> <Countdown until={Date.parse(closesAt)} now={now} />
          </p>
        </Card>
      ))}
      {open.map((item) => (
        <OpenMeeting key={item.id} item={item} />
      ))}
    </div>
  );
}
