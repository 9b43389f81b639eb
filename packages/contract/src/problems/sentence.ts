import type { Refusal } from '@coordinadora/domain';
import type { Locale } from '../preferences/index.ts';
import { fromNow } from './from-now.ts';
import { SENTENCES } from './sentences/index.ts';
import { type ProblemCode, refusalCodes } from './status.ts';

/** Figures that are moments (ms); they are said as a distance from now. */
const MOMENTS = ['from'];

export const titleOf = (code: ProblemCode, locale: Locale): string => SENTENCES[code][locale][0];

/** What happened and what to do, in the reader's language. `now` in ms. */
export function sentence(
  code: ProblemCode,
  locale: Locale,
  figures: Refusal['figures'] = {},
  now: number = Date.now(),
): string {
  return SENTENCES[code][locale][1].replaceAll(/\{(\w+)\}/g, (_whole, key: string) => {
    const figure = figures[key];
    return typeof figure === 'number' && MOMENTS.includes(key)
      ? fromNow(figure, now, locale)
      : String(figure ?? '?');
  });
}

/** The sentence of every refusal of the rules, with `{from}` left open for whoever knows what time it is. */
export const refusalSentences = (locale: Locale): Record<string, string> =>
  Object.fromEntries(refusalCodes.map((code) => [code, sentence(code, locale, { from: '{from}' })]));
