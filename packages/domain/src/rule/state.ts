/**
 * What a fold of the book knows. Each noun adds its slice (its `types.ts`). One fold owns it; `evolve` changes it in
 * place (architecture.md).
 */
export interface State {
  assemblyId: string;
  seq: number;
  /** The format of the last entry; 0 before the first. */
  v: number;
  at: number;
  hash: string;
  /** Nothing is due before this moment (ms); null: nothing ever. So that an act need not look at every proposal. */
  wakeAt: number | null;
}

/** The slice a noun adds: `Slice<'meetings' | …>`. */
export type Slice<K extends keyof State> = Pick<State, K>;
