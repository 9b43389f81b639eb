import type { Locale } from '@coordinadora/contract';
import type { MinutesWords } from '@coordinadora/domain';
import { en } from './en.ts';
import { es } from './es.ts';
import { momentIn } from './moment.ts';

/** What a language says of any minutes; its moments are written in the zone of an assembly. */
export type Words = Omit<MinutesWords, 'moment'>;
const WORDS: Record<Locale, Words> = { es, en };

/** The words of minutes whose assembly tells its times in this zone (IANA). */
export const minutesWords = (locale: Locale, timeZone: string): MinutesWords => ({
  ...WORDS[locale],
  moment: momentIn(locale, timeZone),
});
