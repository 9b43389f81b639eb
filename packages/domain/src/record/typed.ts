import type { EntryWithWords, Word } from './entry.ts';
import type { FactKind, Facts } from './kinds.ts';

/** An entry whose payload has the shape its kind promises, as format 2 has it (REC-8). */
export type Typed<K extends FactKind> = {
  [P in K]: Omit<EntryWithWords, 'kind' | 'payload'> & { kind: P; payload: Facts[P] };
}[K];

type Beside = Pick<EntryWithWords, 'words'>;

/** The word beside an entry at the payload's key; undefined where there is none, or it was taken out. */
export const wordAt = (entry: Beside, key: string): Word | undefined => entry.words?.[`/${key}`];

/** Its text; empty where there is none. */
export const textAt = (entry: Beside, key: string): string => wordAt(entry, key)?.text ?? '';
