'use client';
import { may } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../design/Button.tsx';
import { useNow, useRoom, Why } from '../../live/index.ts';

/** The way to convene a meeting, or why not. */
export function Convene() {
  const t = useTranslations('assembly');
  const { view } = useRoom();
  const not = may(view, 'meeting.convene', useNow());
  // No meeting is open: a sentence that begins with those who are in it would lead nowhere.
  const nowhere = not?.code === 'does_not_count';
  if (not)
    return (
      <div>
        <b>{t('convene')}</b>
        {nowhere ? <p className="text-soft">{t('whoConvenes')}</p> : <Why may={not} />}
      </div>
    );
  return (
    <div>
      <ButtonLink href={`/a/${view.room.assembly.slug}/m/new`}>{t('convene')}</ButtonLink>
    </div>
  );
}
