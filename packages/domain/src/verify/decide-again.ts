import { decide } from '../judge/decide.ts';
import { isRefAct } from '../judge/flags.ts';
import { knowsAct } from '../judge/tables.ts';
import type { Sha256 } from '../record/canonical.ts';
import { CLOCK, type EntryWithWords, FORMAT } from '../record/entry.ts';
import { raised } from '../record/format-1.ts';
import { createdId } from '../record/ids.ts';
import { type ActKind, isClockAct, type SealedAct } from '../record/kinds.ts';
import type { Attested } from '../rule/context.ts';
import { isRefusal } from '../rule/refusal.ts';
import type { State } from '../rule/state.ts';
import type { Problem } from './finding.ts';

const ATTESTED = ['counts', 'firstTime', 'codeValid'];

/** REC-6: rebuilds the act that an act's first entry holds, and decides it on the state before. */
export function decideAgain(
  before: State,
  entry: EntryWithWords,
  sha256: Sha256,
): Problem | EntryWithWords[] {
  const { v, actKind, actPayload, given = {} } = entry;
  if (entry.n !== 1 || !actKind || !actPayload) return { problem: 'act_incomplete' };
  if (v > FORMAT) return { problem: 'newer_program', detail: `v${v}` };
  if (!knowsAct(actKind)) return { problem: 'newer_program', detail: actKind };
  if (!speakerFits(actKind, entry)) return { problem: 'refused', detail: 'speaker' };
  for (const [key, value] of Object.entries(given))
    if (!ATTESTED.includes(key) || typeof value !== 'boolean') return { problem: 'refused', detail: 'given' };
  try {
    const payload = v === 1 ? raised(actPayload) : actPayload;
    const act = { id: entry.act, kind: actKind, payload } as unknown as SealedAct;
    const decided = decide(before, act, {
      v,
      at: entry.at,
      actor: entry.actor ?? null,
      ref: entry.ref ?? null,
      given: given as Attested,
      newId: (index) => createdId(sha256, entry.at, entry.act, index),
      sha256,
    });
    return isRefusal(decided) ? { problem: 'refused', detail: decided.code } : decided;
  } catch {
    // A payload of another shape than its kind has: no server that checks its input wrote it.
    return { problem: 'refused', detail: 'malformed' };
  }
}

/** Positions and check-ins speak under a ref, everybody else under an actor, and the clock only does the clock's acts. */
function speakerFits(actKind: ActKind, { actor, ref }: EntryWithWords): boolean {
  const speaks = isRefAct(actKind) ? ref : actor;
  return typeof speaks === 'string' && speaks !== '' && isClockAct(actKind) === (actor === CLOCK);
}
