import { canonical, hashedText, type Sha256 } from '../record/canonical.ts';
import type { Entry, EntryWithWords, Given, Json, Word } from '../record/entry.ts';
import { byField, lowered } from '../record/format-1.ts';
import type { SealedAct } from '../record/kinds.ts';
import { wordsBeside } from '../record/words.ts';
import type { Context } from '../rule/context.ts';
import { isRefusal, type Refusal } from '../rule/refusal.ts';
import type { State } from '../rule/state.ts';
import { decideAct } from './decide-act.ts';
import { isRefAct } from './flags.ts';

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
      ...(first && { actKind: act.kind, actPayload: written(act.payload, ctx.v) }),
      ...('actor' in speaker && speaker),
      assemblyId: state.assemblyId,
      at: ctx.at,
      ...(given && { given }),
      kind: fact.kind,
      n: index + 1,
      payload: written(fact.payload, ctx.v),
      prevHash,
      ...('ref' in speaker && speaker),
      seq: state.seq + 1 + index,
      v: ctx.v,
    };
    const entry: EntryWithWords = { ...bare, hash: hashEntry(bare, ctx.sha256) };
    prevHash = entry.hash;
    const beside = wordsBeside(fact.payload, words);
    if (beside) entry.words = ctx.v === 1 ? byField(beside) : beside;
    return entry;
  });
}

/** A payload as the format has it. */
function written(payload: object, v: number): Entry['payload'] {
  const plain = payload as { [key: string]: Json };
  return v === 1 ? lowered(plain) : plain;
}

function speakerOf({ kind }: SealedAct, { actor, ref }: Context): { ref: string } | { actor: string } {
  const underRef = isRefAct(kind);
  const id = underRef ? ref : actor;
  if (!id) throw new Error(`${kind} needs the speaker's ${underRef ? 'ref in the matter' : 'actor'}`);
  return underRef ? { ref: id } : { actor: id };
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
