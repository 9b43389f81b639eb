import { diffWordsWithSpace } from 'diff';
import { useTranslations } from 'next-intl';

/** What changed between two texts, word by word, with marks that are seen without colour and heard by screen readers. Keep it on the server: `diff` need not travel. */
export function Diff({ before, after }: { before: string; after: string }) {
  const t = useTranslations('diff');
  if (before === after) return <p className="text-soft">{t('same')}</p>;
  return (
    <p className="whitespace-pre-wrap">
      {diffWordsWithSpace(before, after).map(({ value, added, removed }, index) => {
        if (!added && !removed) return value;
        const Mark = added ? 'ins' : 'del';
        const look = added
          ? 'bg-added font-bold underline decoration-2'
          : 'bg-removed line-through decoration-2';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison never move.
          <Mark key={index} className={look}>
            <span className="sr-only">{` ${t(added ? 'added' : 'removed')} `}</span>
            {value}
            <span className="sr-only">{` ${t('end')} `}</span>
          </Mark>
        );
      })}
    </p>
  );
}
