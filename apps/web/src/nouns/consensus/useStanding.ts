import { useTranslations } from 'next-intl';
import type { Mode, Tally } from '../../design/weave/tally.ts';
import { type Result, standingOf } from './standing.ts';

export interface StandingProps {
  evaluation: Result;
  tally: Tally;
  /** Those present at the call; null outside a meeting. */
  base: number | null;
  mode: Mode;
  /** The test is over: the same in the past tense. */
  ended?: boolean;
}

/** The sentences of a standing: `lead` is what it comes to, `needs` what is missing to pass. Needs the words `standing`. */
export function useStanding({ evaluation, tally, base, mode, ended = false }: StandingProps) {
  const t = useTranslations('standing');
  const { lead, needs, enough } = standingOf(evaluation, tally, base, mode);
  return {
    lead: t(`${ended ? 'ended' : 'running'}.${lead}` as 'running.discussing'),
    intro: needs.length === 0 ? null : t(ended ? 'missed' : 'toPass'),
    needs: needs.map(({ key, values }) => t(`needs.${key}` as 'needs.shared.quorum', values)),
    note: !ended && !enough ? t('mustChange') : null,
  };
}
