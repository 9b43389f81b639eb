import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SiteHeader } from './SiteHeader.tsx';

/** Skip link, header, main: what surrounds every page but the hall screen. */
export async function SiteFrame({ children }: { children: ReactNode }) {
  const t = await getTranslations('frame');
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="absolute -top-24 left-4 z-30 rounded-small bg-ink px-4 py-3 text-paper focus:top-2"
      >
        {t('skip')}
      </a>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="flex grow flex-col outline-none">
        {children}
      </main>
    </div>
  );
}
