import type { ProposalView } from '@coordinadora/contract';
import { useTranslations } from 'next-intl';
import { Section } from '../../design/index.ts';
import { TestResult } from '../../nouns/consensus/index.ts';

/** Every ended test but the last, newest first, with its tally and reasons. Nothing where there was none. */
export function EarlierTests({ proposal, zone }: { proposal: ProposalView; zone: string }) {
  const t = useTranslations('proposal');
  // While a test runs the last ended one is an earlier one too.
  const earlier = proposal.test ? proposal.closedTests : proposal.closedTests.slice(0, -1);
  if (earlier.length === 0) return null;
  return (
    <Section title={t('earlierTests', { count: earlier.length })}>
      {earlier.toReversed().map((test) => (
        <TestResult key={test.id} test={test} mode={proposal.charter.mode} zone={zone} />
      ))}
    </Section>
  );
}
