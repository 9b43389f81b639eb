import { type ActKind, isClockAct, isRefAct } from '../acts.ts';
import type { Attested } from '../context.ts';
import { decide } from '../decide.ts';
import { isRefusal } from '../refusal.ts';
import type { State } from '../state.ts';
import type { Sha256 } from './canonical.ts';
import { CLOCK, type EntryWithWords } from './entry.ts';
import type { Problem } from './finding.ts';
import { createdId } from './ids.ts';
import { knowsAct } from './known.ts';
import type { SealedAct } from './seal.ts';

const ATTESTED = ['counts', 'firstTime', 'codeValid'];

/** REC-6: rebuilds the act that an act's first entry holds, and decides it on the state before. */
export function decideAgain(
  before: State,
  entry: EntryWithWords,
  sha256: Sha256,
): Problem | EntryWithWords[] {
  const { actKind, actPayload, given = {} } = entry;
  if (entry.n !== 1 || !actKind || !actPayload) return { problem: 'act_incomplete' };
  if (!knowsAct(actKind)) return { problem: 'newer_program', detail: actKind };
  if (!speakerFits(actKind, entry)) return { problem: 'refused', detail: 'speaker' };
  for (const [key, value] of Object.entries(given))
    if (!ATTESTED.includes(key) || typeof value !== 'boolean') return { problem: 'refused', detail: 'given' };
  const act = { id: entry.act, kind: actKind, payload: actPayload } as unknown as SealedAct;
  try {
    const decided = decide(before, act, {
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
