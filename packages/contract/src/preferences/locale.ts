export const LOCALES = ['es', 'en'] as const;
/** The cookie that remembers the reader's choice; without it the browser's languages decide. */
export const LOCALE_COOKIE = 'locale';
export type Locale = (typeof LOCALES)[number];

const isLocale = (value: string | undefined): value is Locale => LOCALES.some((locale) => locale === value);

/** `es-BO;q=0.8, en` → `[['es', 0.8], ['en', 1]]`; a language with q=0 is refused by the reader. */
const languages = (header: string): [string, number][] =>
  header.split(',').map((part) => {
    const [tag = '', ...params] = part.trim().split(';');
    const q = params.find((param) => param.trim().startsWith('q='));
    return [tag.toLowerCase().split('-')[0] ?? '', q === undefined ? 1 : Number(q.trim().slice(2)) || 0];
  });

/** A reader's language: their choice, else the best of Accept-Language that we have, else Spanish. */
export function chooseLocale(chosen: string | undefined, acceptLanguage: string | null | undefined): Locale {
  if (isLocale(chosen)) return chosen;
  const wanted = languages(acceptLanguage ?? '')
    .filter(([, q]) => q > 0)
    .sort(([, a], [, b]) => b - a);
  for (const [tag] of wanted) if (isLocale(tag)) return tag;
  return 'es';
}
