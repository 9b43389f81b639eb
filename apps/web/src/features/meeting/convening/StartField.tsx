'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Field } from '../../../design/Field.tsx';
import { wallTime } from './wallTime.ts';

/** When the meeting begins, on the wall where the person is: only their device knows that, so it fills in "now". */
export function StartField() {
  const t = useTranslations('meeting');
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = around.current?.querySelector('input');
    if (field && !field.value) field.value = wallTime(new Date());
  }, []);
  return (
    <div ref={around}>
      <Field name="startsAt" type="datetime-local" label={t('startsAt')} hint={t('startsAtHint')} required />
    </div>
  );
}
