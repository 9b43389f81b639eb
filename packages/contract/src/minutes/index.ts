import type { MinutesWords } from '@coordinadora/domain';
import type { Locale } from '../identity/participant.ts';
import { en } from './en.ts';
import { es } from './es.ts';

const CATALOGUES = { es, en };

/** What printed minutes say in the reader's language; moments are written in `timeZone`, with its name. */
export function minutesWords(locale: Locale, timeZone = 'UTC'): MinutesWords {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  });
  return { ...CATALOGUES[locale], moment: (at) => format.format(at) };
}
