'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../design/Button.tsx';
import { speakAs } from './speakAs.ts';
import type { Speakers } from './types.ts';

/** Who of those who share this device speaks on this page; the page is made anew as whoever is chosen. Needs the words `live`. */
export function SpeakerStrip({ speakers }: { speakers: Speakers | null }) {
  const t = useTranslations('live');
  if (!speakers) return null;
  const { all, now } = speakers;
  const nameOf = (id: string) => {
    const place = all.findIndex((one) => one.id === id);
    return all[place]?.displayName ?? t('nameless', { place: place + 1 });
  };
  const choose = (id: string) => {
    speakAs(id);
    location.reload();
  };
  return (
    <div className="mx-auto flex w-full max-w-desk flex-wrap items-center gap-x-4 px-4 pt-2 print:hidden">
      <p>{t('speaking', { name: nameOf(now.id) })}</p>
      {all
        .filter(({ id }) => id !== now.id)
        .map(({ id }) => (
          <Button key={id} kind="quiet" onClick={() => choose(id)}>
            {t('speakAs', { name: nameOf(id) })}
          </Button>
        ))}
    </div>
  );
}
