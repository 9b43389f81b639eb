'use client';
import { useTranslations } from 'next-intl';
import { Explain } from '../../../design/Explain.tsx';

/** The code in letters, and as a picture where a meeting has no screen but this telephone. */
export function CodeToShow({ code, page }: { code: string; page: string }) {
  const t = useTranslations('meeting');
  return (
    <div>
      <p>
        {t('codeNow')} <b className="block text-figure tracking-widest">{code}</b>
        <span className="text-soft">{t('codeChanges')}</span>
      </p>
      <Explain question={t('showPicture')}>
        {/* biome-ignore lint/performance/noImgElement: drawn by the server for each code; nothing to optimise. */}
        <img
          src={`${page}/code?${new URLSearchParams({ c: code })}`}
          alt={t('pictureOf', { code })}
          className="aspect-square w-full max-w-80"
        />
      </Explain>
    </div>
  );
}
