export const locales = ['es', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The cookie that remembers the reader's choice; without it the browser's languages decide. */
export const localeCookie = 'locale';

const isLocale = (value: string | undefined): value is Locale => locales.some((locale) => locale === value);

/** `es-BO;q=0.8, en` → `[['es', 0.8], ['en', 1]]`; a language with q=0 is refused by the reader. */
const languages = (header: string): [string, number][] =>
  header.split(',').map((part) => {
    const [tag = '', ...params] = part.trim().split(';');
    const q = params.find((param) => param.trim().startsWith('q='));
    return [tag.toLowerCase().split('-')[0] ?? '', q === undefined ? 1 : Number(q.trim().slice(2)) || 0];
  });

/** The language of the page: the reader's choice, else the best of Accept-Language, else Spanish. */
export const chooseLocale = (cookie: string | undefined, acceptLanguage: string | null): Locale => {
  if (isLocale(cookie)) return cookie;
  const wanted = languages(acceptLanguage ?? '')
    .filter(([, q]) => q > 0)
    .sort(([, a], [, b]) => b - a);
  for (const [tag] of wanted) if (isLocale(tag)) return tag;
  return 'es';
};
