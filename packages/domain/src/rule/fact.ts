import type { FactKind } from '../record/kinds.ts';
import type { Typed } from '../record/typed.ts';
import type { State } from './state.ts';

/** The parts of a room, by collection and id, that an entry changed. Each noun adds its collection. */
// biome-ignore lint/suspicious/noEmptyInterface: a registry that nouns add to.
export interface Collections {}
export type Touched = { readonly [C in keyof Collections]?: readonly string[] };

/** What one kind of entry does to the state, and what hangs on it beside the book. */
export interface FactRule<K extends FactKind> {
  /** Changes the state in place. */
  evolve(state: State, entry: Typed<K>): void;
  /** It comes often, reaches a room in sums instead of one by one, and only puts deadlines off. */
  frequent?: true;
  /** The matter whose key is drawn with it. */
  begins?: (payload: Typed<K>['payload']) => string;
  /** The matter whose key is destroyed with it: from now on nobody can line up who said what in it. */
  ends?: (payload: Typed<K>['payload']) => string | null;
  /** What it changes in a room beside what its noun says. */
  touches?: (state: State, entry: Typed<K>) => Touched;
}

/** What another noun's entry changes here. */
export type Listeners = { readonly [K in FactKind]?: Pick<FactRule<K>, 'evolve' | 'touches'> };
