'use client';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../design/Button.tsx';
import { usePhrase } from '../../phrase/usePhrase.ts';

/** As long as the recovery phrase waits on this device: that it has to be written down. Needs the words `home`. */
export function PhraseReminder() {
  const t = useTranslations('home');
  if (!usePhrase()) return null;
  return (
    <div className="grid gap-2 rounded-small border-2 border-ink bg-raised px-4 py-3">
      <p className="font-bold">{t('phrase')}</p>
      <p>{t('phraseText')}</p>
      <div>
        <ButtonLink href="/me">{t('phraseSee')}</ButtonLink>
      </div>
    </div>
  );
}
