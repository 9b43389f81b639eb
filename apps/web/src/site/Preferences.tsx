import { LOCALES, THEMES } from '@coordinadora/contract/preferences';
import { getLocale, getTranslations } from 'next-intl/server';
import { PreferenceForm } from './PreferenceForm.tsx';
import { themeOf } from './themeOf.ts';

/** Language and light, folded away in the header. */
export async function Preferences() {
  const t = await getTranslations('frame');
  const theme = await themeOf();
  return (
    <details className="relative">
      <summary className="flex min-h-12 list-none items-center gap-2 px-2 font-bold">
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
          <circle cx="11" cy="11" r="9" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M11 2a9 9 0 0 1 0 18z" fill="currentColor" />
        </svg>
        {t('settings')}
      </summary>
      <div className="absolute right-0 z-20 grid w-64 gap-4 rounded-small border-2 border-ink bg-raised p-4">
        <PreferenceForm
          name="locale"
          legend={t('language')}
          now={await getLocale()}
          choices={LOCALES.map((value) => ({ value, label: t(value), lang: value }))}
        />
        <PreferenceForm
          name="theme"
          legend={t('theme')}
          now={theme}
          choices={THEMES.map((value) => ({ value, label: t(value) }))}
        />
      </div>
    </details>
  );
}
