import type { Context, Verdict } from '../context.ts';
import type { Fact } from '../facts.ts';
import type { SealedPayload } from '../record/seal.ts';
import { refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { HOUR } from '../time.ts';

/** MEET-1: convened with an agenda; a start more than an hour ago is a mistake of the calendar. */
export function convene(state: State, payload: SealedPayload<'meeting.convene'>, ctx: Context): Verdict {
  if (payload.startsAt < ctx.at - HOUR) return refuse('starts_in_past');
  const { agenda, ...rest } = payload;
  const meetingId = ctx.newId(0);
  const facts: Fact[] = [{ kind: 'meeting.convened', payload: { meetingId, ...rest } }];
  for (const [index, item] of agenda.entries()) {
    if (item.proposalId && !state.proposals.has(item.proposalId)) return refuse('no_such_proposal');
    facts.push({
      kind: 'agenda.item_added',
      payload: { meetingId, itemId: ctx.newId(index + 1), ...item },
    });
  }
  return facts;
}
