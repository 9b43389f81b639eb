'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../../design/Button.tsx';
import { putPhraseAway, usePhrase, usePhraseOf } from '../../nouns/participant/usePhrase.ts';

/** The twelve words until they are on paper; afterwards, that they are gone from here. `names`: of those who share this device,
 * by id. Needs the words `me`. */
export function Phrase({ names }: { names: Record<string, string> | null }) {
  const t = useTranslations('me');
  const phrase = usePhrase();
  const of = usePhraseOf();
  const whose = names && of && names[of];
  if (!phrase) return <p className="text-soft">{t('phraseGone')}</p>;
  return (
    <div className="grid gap-3">
      {whose && <p className="font-bold">{t('phraseOf', { name: whose })}</p>}
      <p>{t('phraseText')}</p>
      <ol
        translate="no"
        className="grid list-inside list-decimal grid-cols-2 gap-x-4 gap-y-1 rounded-small border-2 border-ink bg-raised px-4 py-3 font-bold tablet:grid-cols-3"
      >
        {phrase.split(' ').map((word, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is the phrase; a word may stand in it twice.
          <li key={`${place}-${word}`}>{word}</li>
        ))}
      </ol>
      <div>
        <Button onClick={putPhraseAway}>{t('phraseDone')}</Button>
      </div>
    </div>
  );
}
