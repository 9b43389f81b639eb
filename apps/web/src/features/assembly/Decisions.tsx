import type { DecisionPart } from '@coordinadora/domain';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../design/Button.tsx';
import { Card } from '../../design/Card.tsx';
import { Empty } from '../../design/Empty.tsx';
import { Section } from '../../design/Section.tsx';
import { Stamp } from '../../design/Stamp.tsx';
import { Tag } from '../../design/Tag.tsx';
import { read } from '../../server/api.ts';
import { getWhen } from '../../time/getWhen.ts';

type Props = { id: string; home: string; zone: string; after?: string | undefined };

/** What was decided, newest first. */
export async function Decisions({ id, home, zone, after }: Props) {
  const t = await getTranslations('assembly');
  const query = { limit: '8', ...(after && { after }) };
  const { items, next } = await read('decisions', { params: { id }, query });
  return (
    <div id="decisions">
      <Section title={t('decisions')}>
        {items.length === 0 && <Empty>{t('noDecisions')}</Empty>}
        {items.map((decision) => (
          <Decision key={decision.id} decision={decision} home={home} zone={zone} />
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

type One = { decision: DecisionPart; home: string; zone: string };

async function Decision({ decision, home, zone }: One) {
  const t = await getTranslations('assembly');
  const when = await getWhen(zone);
  const { windowEndsAt, inForceAt, reviewDueAt } = decision;
  const until = windowEndsAt !== null && inForceAt === null ? windowEndsAt : null;
  return (
    <Card href={`${home}/d/${decision.id}`} title={decision.title}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Stamp outcome={decision.label} />
        <span className="text-soft">{when.date(decision.adoptedAt)}</span>
      </div>
      {until !== null && <p>{t('pending', { when: when.dateAndHour(until) })}</p>}
      {reviewDueAt !== null && <Tag>{t('reviewDue')}</Tag>}
    </Card>
  );
}
