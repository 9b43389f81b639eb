import { z } from 'zod';
import { LIMITS } from './limits.ts';

const storable = (text: string) => text.isWellFormed() && !text.includes('\u0000');

/**
 * A text that PostgreSQL and UTF-8 can hold: no U+0000, no lone surrogates, at most `most` characters, and more
 * than white space. It is stored as it was sent.
 */
export const text = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/\S/, 'must not be empty')
    .refine(storable, 'must be well-formed text without U+0000');

export const title = text(LIMITS.title);
export const body = text(LIMITS.text);
export const reason = text(LIMITS.reason);
export const name = text(LIMITS.name);
export const slug = z
  .string()
  .min(LIMITS.slug.least)
  .max(LIMITS.slug.most)
  .regex(/^[a-z0-9-]+$/, 'only small letters, digits and hyphens');
