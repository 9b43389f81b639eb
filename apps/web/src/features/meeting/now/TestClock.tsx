'use client';
import type { TestPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Left, useNow } from '../../../live/index.ts';

/** How long the test still takes answers; while the meeting pauses its clock stands still. */
export function TestClock({ test, pausedAt }: { test: TestPart; pausedAt: number | undefined }) {
  const t = useTranslations('meeting');
  const now = useNow();
  if (pausedAt !== undefined) return <p>{t('clockStands')}</p>;
  return (
    <p>
      {t('closesIn')}{' '}
      <b>
        <Left until={test.closesAt} now={now} />
      </b>
    </p>
  );
}
