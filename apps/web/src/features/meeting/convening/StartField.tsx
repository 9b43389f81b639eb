'use client';
import { shownZone, zoneName } from '@coordinadora/contract/zones';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Field } from '../../../design/Field.tsx';
import { nextQuarter } from '../../../time/index.ts';
import { WhichHour } from './WhichHour.tsx';

/** When the meeting begins, on a wall in the assembly's zone (IANA), whatever the clock of who convenes; at first "now". */
export function StartField({ zone }: { zone: string }) {
  const t = useTranslations('meeting');
  const locale = useLocale();
  const around = useRef<HTMLDivElement>(null);
  const [wall, setWall] = useState('');
  const shown = shownZone(zone);
  useEffect(() => {
    const field = around.current?.querySelector('input');
    if (!field) return;
    field.value ||= nextQuarter(Date.now(), shown);
    setWall(field.value);
  }, [shown]);
  return (
    <div ref={around} className="grid gap-3">
      <Field
        name="startsAt"
        type="datetime-local"
        label={t('startsAt')}
        hint={t('startsAtHint', { zone: zoneName(shown, locale) })}
        onChange={(event) => setWall(event.target.value)}
        required
      />
      <WhichHour key={wall} wall={wall} zone={shown} />
    </div>
  );
}
