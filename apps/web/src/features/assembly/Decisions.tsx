import type { DecisionPart } from '@coordinadora/domain';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../design/Button.tsx';
import { Card } from '../../design/Card.tsx';
import { Empty } from '../../design/Empty.tsx';
import { Section } from '../../design/Section.tsx';
import { Stamp } from '../../design/Stamp.tsx';
import { Tag } from '../../design/Tag.tsx';
import { read } from '../../server/api.ts';

type Props = { id: string; home: string; after?: string | undefined };

/** What was decided, newest first. */
export async function Decisions({ id, home, after }: Props) {
  const t = await getTranslations('assembly');
  const query = { limit: '8', ...(after && { after }) };
  const { items, next } = await read('decisions', { params: { id }, query });
  return (
    <div id="decisions">
      <Section title={t('decisions')}>
        {items.length === 0 && <Empty>{t('noDecisions')}</Empty>}
        {items.map((decision) => (
          <Decision key={decision.id} decision={decision} home={home} />
        ))}
        {next && (
          <ButtonLink href={`${home}?decisions=${encodeURIComponent(next)}#decisions`}>
            {t('moreDecisions')}
          </ButtonLink>
        )}
      </Section>
    </div>
  );
}

async function Decision({ decision, home }: { decision: DecisionPart; home: string }) {
  const t = await getTranslations('assembly');
  const format = await getFormatter();
  const { windowEndsAt, inForceAt, reviewDueAt } = decision;
  const until = windowEndsAt !== null && inForceAt === null ? windowEndsAt : null;
  return (
    <Card href={`${home}/d/${decision.id}`} title={decision.title}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Stamp outcome={decision.label} />
        <span className="text-soft">{format.dateTime(decision.adoptedAt, { dateStyle: 'long' })}</span>
      </div>
      {until !== null && (
        <p>{t('pending', { when: format.dateTime(until, { dateStyle: 'long', timeStyle: 'short' }) })}</p>
      )}
      {reviewDueAt !== null && reviewDueAt <= Date.now() && <Tag>{t('reviewDue')}</Tag>}
    </Card>
  );
}
