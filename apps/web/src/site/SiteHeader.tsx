import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Mark } from './Mark.tsx';
import { Preferences } from './Preferences.tsx';

/** The head of every page but the hall screen: where home is, how it looks, and oneself. */
export async function SiteHeader() {
  const t = await getTranslations('frame');
  return (
    <header className="print:hidden">
      <div className="mx-auto flex max-w-desk items-center gap-2 px-4 py-1">
        <Link
          href="/"
          prefetch={false}
          className="mr-auto flex min-h-12 items-center gap-2 font-bold no-underline"
        >
          <Mark />
          <span className="whitespace-nowrap max-[340px]:sr-only">{t('name')}</span>
        </Link>
        <Preferences />
        <Link
          href="/me"
          prefetch={false}
          className="flex min-h-12 items-center whitespace-nowrap px-2 font-bold"
        >
          {t('me')}
        </Link>
      </div>
      <div className="selvedge" />
    </header>
  );
}
