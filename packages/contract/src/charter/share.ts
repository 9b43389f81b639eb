import { z } from 'zod';

const part = z.int().min(0).max(1_000_000);
const whole = z.int().min(1).max(1_000_000);

/** `[numerator, denominator]`; a third `">"` means strictly more. */
export const share = z.union([z.tuple([part, whole]), z.tuple([part, whole, z.literal('>')])]);
