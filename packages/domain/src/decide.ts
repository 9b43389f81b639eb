import { isRefAct } from './acts.ts';
import type { Context } from './context.ts';
import { decideAct } from './decide-act.ts';
import { canonical, hashedText, type Sha256 } from './record/canonical.ts';
import {
  type Entry,
  type EntryWithWords,
  type Given,
  type Json,
  SCHEMA_VERSION,
  type Word,
} from './record/entry.ts';
import { type SealedAct, wordsFor } from './record/seal.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import type { State } from './state.ts';

/**
 * `decide(state, act, context) → entries | refusal` (domain.md section 2). Pure; the state is not changed.
 * @throws where nobody speaks: an entry without `actor` or `ref` would never verify
 * @param words the act's words by hash, put beside the entries that name them; empty for a verifier
 */
export function decide(
  state: State,
  act: SealedAct,
  ctx: Context,
  words: ReadonlyMap<string, Word> = new Map(),
): EntryWithWords[] | Refusal {
  const verdict = decideAct(state, act, ctx);
  if (isRefusal(verdict)) return verdict;
  const speaker = speakerOf(act, ctx);
  let prevHash = state.hash;
  return verdict.map((fact, index) => {
    const first = index === 0;
    const given = first ? attested(ctx) : undefined;
    // In the order of its canonical form, which so need not be sorted.
    const bare: Omit<Entry, 'hash'> = {
      act: act.id,
      ...(first && {
        actKind: act.kind,
        actPayload: act.payload as unknown as { [key: string]: Json },
      }),
      ...('actor' in speaker && speaker),
      assemblyId: state.assemblyId,
      at: ctx.at,
      ...(given && { given }),
      kind: fact.kind,
      n: index + 1,
      payload: fact.payload as unknown as Entry['payload'],
      prevHash,
      ...('ref' in speaker && speaker),
      seq: state.seq + 1 + index,
      v: SCHEMA_VERSION,
    };
    const entry: EntryWithWords = {
      ...bare,
      hash: hashEntry(bare, ctx.sha256),
    };
    prevHash = entry.hash;
    const beside = wordsFor(fact.payload, words);
    if (beside) entry.words = beside;
    return entry;
  });
}

function speakerOf({ kind }: SealedAct, { actor, ref }: Context): { ref: string } | { actor: string } {
  if (isRefAct(kind)) {
    if (!ref) throw new Error(`${kind} needs the speaker's ref in the matter`);
    return { ref };
  }
  if (!actor) throw new Error(`${kind} needs the speaker's actor`);
  return { actor };
}

/** REC-1: SHA-256 of the canonical JSON of all of it but `hash`, lowercase hex. */
export const hashEntry = (entry: Omit<Entry, 'hash'>, sha256: Sha256): string => sha256(hashedText(entry));

/** The exact bytes an entry is stored and exported as, without its words. */
export const storedText = (entry: EntryWithWords): string => {
  const { words: _words, ...rest } = entry;
  return canonical(rest);
};

function attested(ctx: Context): Given | undefined {
  const { because: _because, ...given } = ctx.given;
  return Object.keys(given).length > 0 ? given : undefined;
}
