import { z } from 'zod';
import { isTimeZone } from '../zones/index.ts';
import { LIMITS } from './limits.ts';

/** Whether PostgreSQL and UTF-8 can hold a text: no U+0000, no lone surrogates. */
export const storable = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');

/** A sign somebody can see: neither white space, nor of width zero, nor a control. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** Signs that turn the direction of what follows: a name could write over the words around it. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

/** What is looked for: any words that can be stored, at most `most` characters. */
export const words = (most: number) =>
  z.string().max(most).refine(storable, 'must be well-formed text without U+0000');

/** A storable text of at most `most` characters with something in it to read. It is stored as it was sent. */
export const text = (most: number) => words(most).refine((said) => VISIBLE.test(said), 'must not be empty');
/** One that stands among other words. */
const label = (most: number) =>
  text(most).refine((said) => !TURNS.test(said), 'must not turn the direction of writing');

export const title = label(LIMITS.title);
export const body = text(LIMITS.text);
export const reason = text(LIMITS.reason);
export const name = label(LIMITS.name);
export const slug = z
  .string()
  .min(LIMITS.slug.least)
  .max(LIMITS.slug.most)
  .regex(/^[a-z0-9-]+$/, 'only small letters, digits and hyphens');
/** IANA, as this program knows it: what its `Intl` can write times in. */
export const timeZone = z.string().refine(isTimeZone, { params: { told: 'zone' } });
