import type { ClosedTest } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { answered, type Mode, Section } from '../../design/index.ts';
import { TestFigures } from '../../nouns/consensus/index.ts';
import { Apart } from '../../nouns/position/Apart.tsx';

/** The tally of the test that adopted it: weave, figures, how many were there, what quorum was measured on. */
export function DecisionFigures({ test, mode }: { test: ClosedTest; mode: Mode }) {
  const t = useTranslations('decision');
  const { tally, base, recent } = test;
  return (
    <Section title={t('figures')}>
      <TestFigures test={test} mode={mode} />
      <ul className="grid gap-1 text-soft">
        <li>{t('answered', { answered: answered(tally) })}</li>
        <li>{base === null ? t('outside') : t('base', { base })}</li>
        <li>{recent === null ? t('noRecent') : t('recent', { recent })}</li>
        {tally.round > 1 && <li>{t('round', { round: tally.round })}</li>}
      </ul>
      <Apart apart={test.apart} mode={mode} />
    </Section>
  );
}
