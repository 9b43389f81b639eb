import { endTest } from '../consensus/end-test.ts';
import { type KindIn, type Typed, word } from '../evolve.ts';
import type { ProposalState } from '../facts.ts';
import type { Proposal, State } from '../state.ts';

const AT_REST: readonly ProposalState[] = ['rejected', 'withdrawn', 'lapsed', 'review_due'];

/** Moves a proposal, and keeps `active` to those the clock still has to look at. */
export function moveTo(state: State, p: Proposal, to: ProposalState, at: number): void {
  p.state = to;
  p.lastActAt = at;
  if (to === 'discussing') p.discussingSince ??= at;
  const review = state.charters[p.charterVersion - 1]?.reviewAfterDays ?? null;
  const rests = AT_REST.includes(to) || (to === 'in_force' && review === null);
  if (rests) state.active.delete(p.id);
  else state.active.add(p.id);
  if (to === 'rejected' || to === 'withdrawn' || to === 'lapsed') p.endedAt = at;
}

export function evolveProposal(state: State, entry: Typed<KindIn<'proposal'>>): void {
  if (entry.kind === 'proposal.opened') {
    opened(state, entry);
    return;
  }
  const p = state.proposals.get(entry.payload.proposalId);
  if (!p) return;
  if (entry.kind === 'proposal.amended') amended(state, p, entry);
  const decision = p.decisionId ? state.decisions.get(p.decisionId) : undefined;
  if (entry.kind === 'proposal.in_force' && decision) decision.inForceAt = entry.at;
  if (entry.kind === 'proposal.review_due' && decision) decision.reviewDueAt = entry.at;
  if (entry.kind === 'proposal.discussing') p.returnsAt = null;
  moveTo(state, p, entry.payload.to, entry.at);
}

function opened(state: State, entry: Typed<'proposal.opened'>): void {
  const { proposalId: id, meetingId, charterVersion, noticeEndsAt, textHash } = entry.payload;
  const version = {
    version: 1,
    title: word(entry, 'title'),
    text: word(entry, 'text'),
    textHash,
    at: entry.at,
  };
  const proposal: Proposal = {
    id,
    proposer: entry.actor ?? '',
    openedAt: entry.at,
    ...(meetingId && { meetingId }),
    charterVersion,
    noticeEndsAt,
    state: 'open',
    versions: [version],
    discussingSince: null,
    lastActAt: entry.at,
    test: null,
    closedTests: [],
    rounds: 0,
    returnsAt: null,
    decisionId: null,
    endedAt: null,
  };
  state.proposals.set(id, proposal);
  moveTo(state, proposal, 'open', entry.at);
}

/** Invariant 1: an amendment ends a running test and clears its positions. */
function amended(state: State, p: Proposal, entry: Typed<'proposal.amended'>): void {
  const { version, textHash, titleHash } = entry.payload;
  const reason = word(entry, 'reason');
  const title = titleHash ? word(entry, 'title') : (p.versions.at(-1)?.title ?? '');
  p.versions.push({
    version,
    title,
    text: word(entry, 'text'),
    textHash,
    at: entry.at,
    ...(reason && { reason }),
  });
  endTest(state, p);
}
