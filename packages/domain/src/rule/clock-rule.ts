import type { Charter } from '../charter/charter.ts';
import type { ActPayloads, ClockActKind, SealedActOf, SealedPayload } from '../record/kinds.ts';
import type { Story } from './act.ts';
import type { Context, Verdict } from './context.ts';
import type { State } from './state.ts';

/** Something the clock does at `due` (ms) unless somebody acts before. `subject`: what makes its id its own. */
export interface Due<K extends ClockActKind = ClockActKind> {
  kind: K;
  subject: string;
  due: number;
  payload: ActPayloads[K];
}

/** When a thing's moment comes; null where none does. */
export type Moment<K extends ClockActKind> = Omit<Due<K>, 'kind'> | null;

/** One act of the clock. `T`: the kind of thing it looks at. */
export interface ClockRule<K extends ClockActKind, T> {
  due(state: State, thing: T): Moment<K>;
  /** The facts it leads to; `null` where the thing is not what it was. */
  decide(state: State, payload: SealedPayload<K>, ctx: Context): Verdict;
  /** What has to have happened for it to be due, the wait included; `charter`: what the founding's differs in. */
  sample: { charter?: Partial<Charter>; after: Story };
}

/** An act of the clock that falls due by nothing in the book: the server asks for it, and it is judged by itself. */
export interface AskedRule<K extends ClockActKind> {
  decide(state: State, act: SealedActOf<K>, ctx: Context): Verdict;
  /** What has to have happened before the server was off for `off` ms. */
  sample: { after: Story; off: number };
}
