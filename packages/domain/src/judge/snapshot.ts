import type { State } from '../rule/state.ts';

/** The fold's version: a snapshot of another one is thrown away and the book folded anew. */
export const FOLD_VERSION = 3;

type Tagged = { $map?: [unknown, unknown][]; $set?: unknown[] };

/** A state as JSON text. */
export const saveState = (state: State): string =>
  JSON.stringify(state, (_key, value: unknown) => {
    if (value instanceof Map) return { $map: [...value] };
    return value instanceof Set ? { $set: [...value] } : value;
  });

/** The state of `saveState`'s text. Throws on text that is not one. */
export const loadState = (text: string): State =>
  JSON.parse(text, (_key, value: Tagged | null) => {
    if (value && typeof value === 'object' && Array.isArray(value.$map))
      return new Map(value.$map as [unknown, unknown][]);
    return value && typeof value === 'object' && Array.isArray(value.$set) ? new Set(value.$set) : value;
  }) as State;
