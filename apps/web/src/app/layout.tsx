import './globals.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { chooseTheme, themeCookie } from '../frame/theme.ts';
import { ClientWords } from '../i18n/ClientWords.tsx';
import { NewVersion } from '../newer/NewVersion.tsx';

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

/** Reads cookies, and so every page below is rendered per request: the nonce of the security policy needs that. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = chooseTheme((await cookies()).get(themeCookie)?.value);
  return (
    <html lang={await getLocale()} data-theme={theme === 'auto' ? undefined : theme}>
      <body>
        <ClientWords parts={['newer']}>
          <NewVersion />
        </ClientWords>
        {children}
      </body>
    </html>
  );
}
