import { NO_HASH } from '../record/entry.ts';
import type { State } from '../rule/state.ts';
import { NOUNS } from './tables.ts';

/** The state before the first entry: every noun's empty slice. */
export const emptyState = (assemblyId: string): State =>
  Object.assign(
    { assemblyId, seq: 0, v: 0, at: 0, hash: NO_HASH, wakeAt: null },
    ...NOUNS.map((noun) => noun.empty?.()),
  );
