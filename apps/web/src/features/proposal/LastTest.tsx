import type { AssemblyPart, ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { ButtonLink, Section } from '../../design/index.ts';
import { TestResult } from './TestResult.tsx';

/** How the last test ended, and the way to the decision where it passed. Nothing where none was ever called. */
export function LastTest({ proposal, assembly }: { proposal: ProposalPart; assembly: AssemblyPart }) {
  const t = useTranslations('proposal');
  const { lastTest, decision, charter } = proposal;
  if (!lastTest) return null;
  return (
    <Section title={t(charter.mode === 'vote' ? 'lastVote' : 'lastTest')}>
      <TestResult test={lastTest} mode={charter.mode} zone={assembly.timeZone} open />
      {decision && (
        <div>
          <ButtonLink href={`/a/${assembly.slug}/d/${decision.id}`}>{t('toDecision')}</ButtonLink>
        </div>
      )}
    </Section>
  );
}
