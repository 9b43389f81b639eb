'use client';
import { mayInAssembly } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../design/Button.tsx';
import { useRoom, Why } from '../../live/index.ts';

/** The way to convene a meeting, or why not. */
export function Convene() {
  const t = useTranslations('assembly');
  const { view } = useRoom();
  const may = mayInAssembly(view).convene;
  if (may)
    return (
      <div>
        <b>{t('convene')}</b>
        <Why may={may} />
      </div>
    );
  return (
    <div>
      <ButtonLink href={`/a/${view.room.assembly.slug}/m/new`}>{t('convene')}</ButtonLink>
    </div>
  );
}
