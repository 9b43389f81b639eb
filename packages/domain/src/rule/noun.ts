import type { EntryWithWords } from '../record/entry.ts';
import type { ClockActKind, Fact, FactKind, FactOf, PersonActKind } from '../record/kinds.ts';
import type { ActRule } from './act.ts';
import type { AskedRule, ClockRule } from './clock-rule.ts';
import type { Context } from './context.ts';
import type { FactRule, Listeners, Touched } from './fact.ts';
import type { State } from './state.ts';

/** A noun's table: everything the rest of the house looks up. It reads like a page of rules. */
export interface Noun {
  acts?: { readonly [K in PersonActKind]?: ActRule<K> };
  /** Acts of the clock, and the things it looks at for them. */
  clock?: ClockTable;
  asked?: { readonly [K in ClockActKind]?: AskedRule<K> };
  facts: { readonly [K in FactKind]?: FactRule<K> };
  /** Codes of refusals, and the rule each rests on. */
  refusals?: Readonly<Record<string, string>>;
  /** The noun's slice of the state before the first entry. */
  empty?: () => Partial<State>;
  /** The parts of a room that any of its entries changes. */
  touches?: (payload: never) => Touched;
  /** What the entries of other nouns change here. */
  hears?: Listeners;
  /** What any entry of any noun changes here. */
  each?: (state: State, entry: EntryWithWords) => void;
  /** What has to be written before an entry of another noun. */
  before?: { readonly [K in FactKind]?: (state: State, fact: FactOf<K>, ctx: Context) => Fact[] };
}

export interface ClockTable {
  things: (state: State) => Iterable<unknown>;
  acts: { readonly [K in ClockActKind]?: ClockRule<K, never> };
}
