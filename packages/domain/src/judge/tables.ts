import { AGENDA } from '../agenda/index.ts';
import { ASSEMBLY } from '../assembly/index.ts';
import { CONSENSUS } from '../consensus/index.ts';
import { DECISION } from '../decision/index.ts';
import { DOWNTIME } from '../downtime/index.ts';
import { MEETING } from '../meeting/index.ts';
import { PROPOSAL } from '../proposal/index.ts';
import type { ClockActKind, FactKind, PersonActKind } from '../record/kinds.ts';
import type { ActRule } from '../rule/act.ts';
import type { AskedRule, ClockRule } from '../rule/clock-rule.ts';
import type { FactRule } from '../rule/fact.ts';
import type { Noun } from '../rule/noun.ts';
import type { RefusalCode } from '../rule/refusal.ts';

/** Every room of the house, in the order in which they hear of an entry. */
export const NOUNS: readonly Noun[] = [ASSEMBLY, MEETING, AGENDA, PROPOSAL, DECISION, CONSENSUS, DOWNTIME];

/** Every act of a person. One that a noun's table forgets is an error here. */
export const ACTS: { readonly [K in PersonActKind]: ActRule<K> } = {
  ...ASSEMBLY.acts,
  ...MEETING.acts,
  ...AGENDA.acts,
  ...PROPOSAL.acts,
  ...CONSENSUS.acts,
};

/** Every act of the clock. */
export const CLOCK_ACTS: { readonly [K in ClockActKind]: ClockRule<K, never> | AskedRule<K> } = {
  ...MEETING.clock.acts,
  ...PROPOSAL.clock.acts,
  ...DECISION.clock.acts,
  ...CONSENSUS.clock.acts,
  ...DOWNTIME.asked,
};

/** Every kind of entry. */
export const FACTS: { readonly [K in FactKind]: FactRule<K> } = {
  ...ASSEMBLY.facts,
  ...MEETING.facts,
  ...AGENDA.facts,
  ...PROPOSAL.facts,
  ...DECISION.facts,
  ...CONSENSUS.facts,
  ...DOWNTIME.facts,
};

/** Every refusal of the rules: its stable code, and the rule it rests on. */
export const REFUSALS: Readonly<Record<RefusalCode, string>> = {
  ...ASSEMBLY.refusals,
  ...MEETING.refusals,
  ...AGENDA.refusals,
  ...PROPOSAL.refusals,
  ...CONSENSUS.refusals,
  ...DOWNTIME.refusals,
};

/** What this program can judge; anything else is newer than it (architecture.md). */
export const knowsFact = (kind: string): kind is FactKind => Object.hasOwn(FACTS, kind);
export const isPersonAct = (kind: string): kind is PersonActKind => Object.hasOwn(ACTS, kind);
export const knowsAct = (kind: string): boolean => isPersonAct(kind) || Object.hasOwn(CLOCK_ACTS, kind);

/** By kind of entry, what rooms other than its own have to say to it, in the order of the rooms. */
export function byFact<T>(
  pick: (noun: Noun) => { readonly [K in FactKind]?: T } | undefined,
): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const noun of NOUNS)
    for (const [kind, one] of Object.entries(pick(noun) ?? {}) as [string, T][])
      found.set(kind, [...(found.get(kind) ?? []), one]);
  return found;
}
