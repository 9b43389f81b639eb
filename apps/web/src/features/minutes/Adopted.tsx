import type { MinutesDecision } from '@coordinadora/domain';
import { useFormatter, useTranslations } from 'next-intl';
import { Section } from '../../design/Section.tsx';
import { Stamp } from '../../design/Stamp.tsx';

/** What was adopted in the meeting; how each came about stands with its test. */
export function Adopted({ decisions, home }: { decisions: MinutesDecision[]; home: string }) {
  const t = useTranslations('minutes');
  const format = useFormatter();
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
            <p>
              {t('window', {
                when: format.dateTime(windowEndsAt, { dateStyle: 'long', timeStyle: 'short' }),
              })}
            </p>
          )}
        </article>
      ))}
    </Section>
  );
}
