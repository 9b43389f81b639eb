import type { Context, Verdict } from '../context.ts';
import type { Fact } from '../facts.ts';
import type { SealedPayload } from '../record/seal.ts';
import { refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { DAY, MINUTE } from '../time.ts';

/** WHO-7: how many proposals this person opened within the last day. */
export function openedSince(state: State, actor: string | null, at: number): number {
  let count = 0;
  for (const p of state.proposals.values()) if (p.proposer === actor && p.openedAt > at - DAY) count++;
  return count;
}

/** PROP-1: anyone opens a proposal; with no notice to wait for, discussion begins at once. */
export function openProposal(state: State, payload: SealedPayload<'proposal.open'>, ctx: Context): Verdict {
  if (payload.meetingId && !state.meetings.has(payload.meetingId)) return refuse('no_such_meeting');
  const charterVersion = state.charters.length;
  const notice = (state.charters.at(-1)?.minNotice ?? 0) * MINUTE;
  const proposalId = ctx.newId(0);
  const facts: Fact[] = [
    {
      kind: 'proposal.opened',
      payload: {
        ...payload,
        proposalId,
        version: 1,
        charterVersion,
        noticeEndsAt: ctx.at + notice,
        from: null,
        to: 'open',
        because: 'opened',
      },
    },
  ];
  if (notice === 0)
    facts.push({
      kind: 'proposal.discussing',
      payload: {
        proposalId,
        from: 'open',
        to: 'discussing',
        because: 'no_notice',
      },
    });
  return facts;
}
