import { useFormatter, useTranslations } from 'next-intl';
import { answered, type Mode, strands, type Tally } from './tally.ts';

/** The weave in one sentence: who stands where, and how many are not yet heard. */
export const useWeaveText = (mode: Mode, tally: Tally, expected: number | null): string => {
  const t = useTranslations('weave');
  const positions = useTranslations('positions');
  const format = useFormatter();
  const unheard = Math.max(0, (expected ?? 0) - answered(tally));
  if (answered(tally) === 0) return t('nobody', { unheard });
  const parts = strands(tally, expected).flatMap(([strand, people]) =>
    people > 0 && strand !== 'unheard'
      ? t('part', { people, position: positions(`${mode}.${strand}.label`) })
      : [],
  );
  return t('text', { parts: format.list(parts), unheard });
};
