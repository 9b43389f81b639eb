import type { RefusalCode } from '@coordinadora/domain';
import type { Locale } from '../../preferences/index.ts';

/** A short title and a sentence that stands alone, in each language; `{figure}` is filled in. */
export type Told = Readonly<Record<Locale, readonly [title: string, detail: string]>>;

/** What a noun's refusals say; the compiler takes no code that the rules do not have. */
export type Refusals = Partial<Record<RefusalCode, Told>>;
