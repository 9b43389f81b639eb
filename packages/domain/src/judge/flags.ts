import type { EntryWithWords, Word } from '../record/entry.ts';
import type { Act, ActPayloads, PersonActKind, SealedAct, SealedPayload } from '../record/kinds.ts';
import { sealWords, type WordHash } from '../record/words.ts';
import type { ActRule } from '../rule/act.ts';
import type { FactRule } from '../rule/fact.ts';
import type { State } from '../rule/state.ts';
import { ACTS, FACTS, isPersonAct, knowsFact } from './tables.ts';

/** Looks up what stands in the tables about one kind of act or entry. */
const actRule = (kind: string): ActRule<PersonActKind> | null =>
  isPersonAct(kind) ? (ACTS[kind] as ActRule<PersonActKind>) : null;
export const factRule = (kind: string): FactRule<never> | null =>
  knowsFact(kind) ? (FACTS[kind] as FactRule<never>) : null;

/** Whether its entries carry `ref` instead of `actor` (domain.md section 2). */
export const isRefAct = (kind: string): boolean => actRule(kind)?.ref !== undefined;

/** The matter whose key makes the `ref`, or null for acts done under `actor`. */
export const matterOf = (act: Act): string | null =>
  actRule(act.kind)?.ref?.(act.payload as SealedPayload<PersonActKind>) ?? null;

/** Whether it makes an assembly one's own on the home page. */
export const isFollowing = (kind: string): boolean => actRule(kind)?.follows === true;

/** The frequent kinds, which reach a room as sums instead of one by one (architecture.md). */
export const isFrequent = (kind: string): boolean => factRule(kind)?.frequent === true;

/** The matters whose keys are drawn and destroyed with an entry (domain.md section 2). */
export function mattersOf(entry: EntryWithWords): { begins: string | null; ends: string | null } {
  const rule = factRule(entry.kind);
  const payload = entry.payload as never;
  return { begins: rule?.begins?.(payload) ?? null, ends: rule?.ends?.(payload) ?? null };
}

/** Seals an act's words (REC-2). @param salt draws 32 random bytes as 64 hex characters */
export function sealAct(
  act: Act,
  salt: () => string,
  hash: WordHash,
  state?: State,
): { act: SealedAct; words: Map<string, Word> } {
  const rule = actRule(act.kind);
  const present = state && rule?.present?.(state, act.payload as ActPayloads[PersonActKind]);
  return sealWords(act, rule?.words ?? {}, { salt, hash, ...(present && { present }) });
}
