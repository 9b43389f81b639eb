'use client';
import type { TestPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Left } from '../../../live/index.ts';

/** How long the test still takes answers; while the meeting pauses its clock stands still. */
export function TestClock({ test, pausedAt }: { test: TestPart; pausedAt: number | undefined }) {
  const t = useTranslations('meeting');
  if (pausedAt !== undefined) return <p>{t('clockStands')}</p>;
  return (
    <p>
      {t('closesIn')}{' '}
      <b>
        <Left until={test.closesAt} />
      </b>
    </p>
  );
}
