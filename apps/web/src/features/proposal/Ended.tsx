import type { ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { ButtonLink, Section } from '../../design/index.ts';
import { LastTest } from '../../nouns/consensus/index.ts';

/** How the last test ended, and the way to the decision where it passed. Nothing where none was ever called. */
export function Ended({ proposal, slug }: { proposal: ProposalPart; slug: string }) {
  const t = useTranslations('proposal');
  const { lastTest, decision, charter } = proposal;
  if (!lastTest) return null;
  return (
    <Section title={t(charter.mode === 'vote' ? 'lastVote' : 'lastTest')}>
      <LastTest proposal={proposal} />
      {decision && (
        <div>
          <ButtonLink href={`/a/${slug}/d/${decision.id}`}>{t('toDecision')}</ButtonLink>
        </div>
      )}
    </Section>
  );
}
