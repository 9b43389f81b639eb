'use client';
import type { ProposalPart } from '@coordinadora/domain';
import { Weave } from '../../design/weave/index.ts';
import { lastTestIn, Standing } from '../../nouns/consensus/index.ts';

/** How the proposal's test ended in this meeting, once it has. */
export function HallResult({ proposal, meetingId }: { proposal: ProposalPart; meetingId: string }) {
  const last = lastTestIn(proposal, meetingId);
  if (!last) return null;
  const { tally, base } = last;
  const { mode } = proposal.charter;
  return (
    <div className="hall-lead grid gap-[1vw]">
      <Weave {...tally} expected={base} mode={mode} size="band" />
      <Standing evaluation={last} tally={tally} base={base} mode={mode} ended />
    </div>
  );
}
