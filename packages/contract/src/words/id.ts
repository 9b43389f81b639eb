import { z } from 'zod';

/** Any UUID; in small letters inside, so that one id has one spelling in books, receipts and indexes. */
export const id = z.uuid().toLowerCase();
/** An act's id, which its sender draws: any 128 bits in that spelling, whatever version and variant they claim. */
export const actId = z.guid().toLowerCase();
/** SHA-256 as lowercase hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits');
/** A place in a book: an integer from 0. */
export const seq = z.int().min(0);
