import { newId } from '@coordinadora/client';
import type { Outcome, Tally } from '@coordinadora/domain';
import type { Count } from './recount.ts';
import { type Speak, steadily } from './server.ts';
import type { Asked } from './statements.ts';

/** Closes a vote and answers what the book says came of it: in a vote `s`, `b`, `a` are in favour, against, abstain. */
export async function close(
  speak: Speak,
  assemblyId: string,
  token: string,
  asked: Asked,
): Promise<Count & { outcome: Outcome }> {
  const body = { id: newId(), kind: 'consensus.close', payload: { ...asked } } as const;
  const { entries } = await steadily(() => speak(token).call('act', { params: { id: assemblyId }, body }));
  const { tally, outcome } = (entries[0]?.payload ?? {}) as unknown as { tally: Tally; outcome: Outcome };
  return { agree: tally.s, disagree: tally.b, pass: tally.a, outcome };
}
