import type { Noun } from '../rule/noun.ts';
import type { State } from '../rule/state.ts';
import { amend, amended } from './amend.ts';
import { comeBack, discuss, discussed } from './discuss.ts';
import { lapse, lapsed } from './lapse.ts';
import { open, opened } from './open.ts';
import { withdraw, withdrawn } from './withdraw.ts';

declare module '../rule/refusal.ts' {
  interface Refusals extends Record<keyof typeof REFUSALS, string> {}
}

const REFUSALS = {
  no_such_proposal: 'PROP-1',
  wrong_state: 'PROP-1',
  stale_version: 'PROP-2',
  text_frozen: 'PROP-4',
  minimum_discussion: 'PROP-5',
  same_version_too_soon: 'PROP-6',
  not_proposer: 'WHO-4',
  one_proposal_a_day: 'WHO-7',
} as const;

/** The proposals that the clock has to look at. */
export const activeProposals = ({ active, proposals }: State) =>
  [...active].flatMap((id) => proposals.get(id) ?? []);

/** A text with its versions: what is put to the assembly, and taken back. */
export const PROPOSAL = {
  acts: { 'proposal.open': open, 'proposal.amend': amend, 'proposal.withdraw': withdraw },
  clock: {
    things: activeProposals,
    acts: { 'clock.discuss': discuss, 'clock.return': comeBack, 'clock.lapse': lapse },
  },
  facts: {
    'proposal.opened': opened,
    'proposal.discussing': discussed,
    'proposal.amended': amended,
    'proposal.withdrawn': withdrawn,
    'proposal.lapsed': lapsed,
  },
  refusals: REFUSALS,
  empty: () => ({ proposals: new Map(), active: new Set<string>() }),
  touches: ({ proposalId }: { proposalId: string }) => ({ proposals: [proposalId] }),
} satisfies Noun;
