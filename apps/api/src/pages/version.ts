import { chooseLocale, type Locale, THEMES, type Theme } from '@coordinadora/contract/preferences';
import type { FastifyRequest } from 'fastify';

/** All that makes two readers' pages differ. */
export interface Version {
  locale: Locale;
  theme: Theme;
  scheme: string;
  host: string;
}

const cookieIn = (header: string | undefined, name: string): string | undefined =>
  new RegExp(`(?:^|;\\s*)${name}=([\\w-]{1,20})(?:;|$)`).exec(header ?? '')?.[1];

/** As the reader chose, else as their browser asks. */
export function versionFor({ headers, protocol, host }: FastifyRequest): Version {
  const theme = cookieIn(headers.cookie, 'theme');
  return {
    locale: chooseLocale(cookieIn(headers.cookie, 'locale'), headers['accept-language'] ?? null),
    theme: THEMES.find((one) => one === theme) ?? 'auto',
    scheme: protocol,
    host,
  };
}

export const keyOf = (url: string, { locale, theme, scheme, host }: Version): string =>
  [url, locale, theme, scheme, host].join(' ');
