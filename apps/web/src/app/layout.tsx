import './globals.css';
import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ClientWords } from '../i18n/ClientWords.tsx';
import { NewVersion } from '../live/newer/NewVersion.tsx';
import { themeOf } from '../site/themeOf.ts';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('frame');
  return {
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('tagline'),
    // Phone numbers and dates inside minutes are text, not links.
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

/** Reads the request, and so every page below is rendered when it is asked for: what is the same for all the api keeps. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = await themeOf();
  return (
    <html lang={await getLocale()} data-theme={theme === 'auto' ? undefined : theme}>
      <body>
        <ClientWords of="everywhere">
          <NewVersion />
        </ClientWords>
        {children}
      </body>
    </html>
  );
}
