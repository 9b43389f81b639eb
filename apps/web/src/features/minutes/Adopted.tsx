import type { MinutesDecision } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Section } from '../../design/Section.tsx';
import { Stamp } from '../../design/Stamp.tsx';
import { useWhen } from '../../time/index.ts';

type Props = { decisions: MinutesDecision[]; home: string; zone: string };

/** What was adopted in the meeting; how each came about stands with its test. */
export function Adopted({ decisions, home, zone }: Props) {
  const t = useTranslations('minutes');
  const { dateAndHour } = useWhen(zone);
  return (
    <Section title={t('decisions')}>
      {decisions.length === 0 && <p>{t('noDecisions')}</p>}
      {decisions.map(({ decisionId, title, label, windowEndsAt, state }) => (
        <article key={decisionId} className="grid gap-1">
          <h3>
            <a href={`${home}/d/${decisionId}`}>{title}</a>
          </h3>
          <p>
            <Stamp outcome={label} />
          </p>
          {state === 'objection_window' && windowEndsAt !== null && (
            <p>{t('window', { when: dateAndHour(windowEndsAt) })}</p>
          )}
        </article>
      ))}
    </Section>
  );
}
