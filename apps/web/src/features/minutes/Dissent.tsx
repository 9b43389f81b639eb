import type { MinutesTest } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Reasons } from '../../nouns/position/index.ts';

/** The minority's figures and reasons, kept with what was decided. Nothing where there were none. */
export function Dissent({ test }: { test: MinutesTest }) {
  const t = useTranslations('minutes');
  const { blocks, standAsides: aside, reservations, reasons } = test.dissent;
  if (blocks + aside + reservations === 0) return null;
  return (
    <div className="grid gap-2">
      <h4 className="font-bold">{t('dissent')}</h4>
      <p>
        {test.mode === 'vote'
          ? t('votesAgainst', { blocks, aside })
          : t('dissentFigures', { blocks, aside, reservations })}
      </p>
      {reasons.length > 0 && <Reasons said={reasons} mode={test.mode} />}
    </div>
  );
}
