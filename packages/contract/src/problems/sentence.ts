import type { Refusal } from '@coordinadora/domain';
import type { Locale } from '../preferences/index.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fromNow } from './from-now.ts';
import type { ProblemCode } from './status.ts';

/** For every code a short title and a sentence that stands alone; `{figure}` is filled in. */
export type Sentences = Readonly<Record<ProblemCode, readonly [title: string, detail: string]>>;
const CATALOGUES: Record<Locale, Sentences> = { es, en };

/** Figures that are moments (ms); they are said as a distance from now. */
const MOMENTS = ['from'];

export const titleOf = (code: ProblemCode, locale: Locale): string => CATALOGUES[locale][code][0];

/** What happened and what to do, in the reader's language. `now` in ms. */
export function sentence(
  code: ProblemCode,
  locale: Locale,
  figures: Refusal['figures'] = {},
  now: number = Date.now(),
): string {
  return CATALOGUES[locale][code][1].replaceAll(/\{(\w+)\}/g, (_whole, key: string) => {
    const figure = figures[key];
    return typeof figure === 'number' && MOMENTS.includes(key)
      ? fromNow(figure, now, locale)
      : String(figure ?? '?');
  });
}
