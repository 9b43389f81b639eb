import { shownZone, zoneName } from '@coordinadora/contract/zones';
import type { Minutes } from '@coordinadora/domain';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useWhen } from '../../time/index.ts';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid tablet:grid-cols-[10rem_1fr] print:grid-cols-[10rem_1fr]">
      <dt className="font-bold">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** When, where, and how many: numbers, never names. */
export function Facts({ of }: { of: Minutes }) {
  const t = useTranslations('minutes');
  const { dayAndHour } = useWhen(of.timeZone);
  const zone = zoneName(shownZone(of.timeZone), useLocale());
  return (
    <dl className="grid gap-2">
      {of.place && <Fact name={t('place')}>{of.place}</Fact>}
      <Fact name={t('opened')}>{dayAndHour(of.openedAt)}</Fact>
      {of.closedAt !== undefined && <Fact name={t('closed')}>{dayAndHour(of.closedAt)}</Fact>}
      <Fact name={t('zone')}>
        <span className="inline-block first-letter:uppercase">{zone}</span>
      </Fact>
      <Fact name={t('present')}>
        {t(of.draft ? 'presentNow' : 'presentEnd', { count: of.present })} · {t('peak', { count: of.peak })}
        <span className="block text-soft">{t('noNames')}</span>
      </Fact>
    </dl>
  );
}
