'use client';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../design/Button.tsx';
import { usePhrase, usePhraseOf } from '../../nouns/participant/usePhrase.ts';

/** As long as the recovery phrase waits on this device: that it has to be written down. `names`: of those
 * who share the device, by id. Needs the words `home`. */
export function PhraseReminder({ names }: { names: Record<string, string> | null }) {
  const t = useTranslations('home');
  const [phrase, of] = [usePhrase(), usePhraseOf()];
  if (!phrase) return null;
  const whose = names && of && names[of];
  return (
    <div className="grid gap-2 rounded-small border-2 border-ink bg-raised px-4 py-3">
      <p className="font-bold">{whose ? t('phraseOf', { name: whose }) : t('phrase')}</p>
      <p>{t('phraseText')}</p>
      <div>
        <ButtonLink href="/me">{t('phraseSee')}</ButtonLink>
      </div>
    </div>
  );
}
