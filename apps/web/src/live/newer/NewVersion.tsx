'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { putNewerAside, useNewer } from './newer.ts';
import { pageFiles } from './pageFiles.ts';

/**
 * Says that there is a newer version than this page. Lies over the head of the page, so that nothing moves under a thumb,
 * takes no focus, and reloads only when somebody says so: what waits in the outbox and what is typed outlast it. Needs
 * the words `newer`.
 */
export function NewVersion() {
  const t = useTranslations('newer');
  const newer = useNewer();
  const [away, setAway] = useState(false);
  const reload = async () => {
    // Whoever reloads while nobody answers has no page at all.
    const files = await pageFiles();
    setAway(files === 'away');
    if (files !== 'away') location.reload();
  };
  return (
    <div role="status" className="fixed inset-x-0 top-0 z-20 print:hidden">
      {newer && (
        <div className="mx-auto grid max-w-column gap-2 rounded-small border-2 border-l-8 border-ink bg-raised px-4 py-3">
          <p>
            <b>{t('title')}</b> {t(away ? 'away' : 'text')}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={reload}>{t('reload')}</Button>
            <Button kind="quiet" onClick={putNewerAside}>
              {t('later')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
