import type { Locale } from '../../preferences/index.ts';
import type { ProblemCode } from '../status.ts';

/** A short title and a sentence that stands alone, in each language; `{figure}` is filled in. */
export type Told = Readonly<Record<Locale, readonly [title: string, detail: string]>>;

/** What a noun says; the compiler takes no code that is none. */
export type Sentences = Partial<Record<ProblemCode, Told>>;
