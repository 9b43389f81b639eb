import { LOCALE_COOKIE, LOCALES, THEME_COOKIE, THEMES } from '@coordinadora/contract/preferences';

/** Cookies last a year; the longest browsers keep them is a little more. */
const year = 31_536_000;

const known: Record<string, readonly string[]> = { [LOCALE_COOKIE]: LOCALES, [THEME_COOKIE]: THEMES };

/** The Set-Cookie headers for the preferences a form sent; anything unknown is left out. No Secure: halls have plain HTTP. */
export const preferenceCookies = (form: FormData): string[] =>
  Object.entries(known).flatMap(([name, values]) => {
    const value = values.find((one) => one === form.get(name));
    return value ? [`${name}=${value}; Path=/; Max-Age=${year}; SameSite=Lax; HttpOnly`] : [];
  });

/** The path to go back to after choosing: where the form stood, if that is on this host; else home. */
export const wayBack = (referer: string | null, host: string | null): string => {
  if (!referer || !URL.canParse(referer)) return '/';
  const url = new URL(referer);
  return url.host === host ? url.pathname + url.search : '/';
};
