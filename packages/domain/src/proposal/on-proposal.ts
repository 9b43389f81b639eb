import type { Charter } from '../charter/charter.ts';
import type { PersonActKind, SealedPayload } from '../record/kinds.ts';
import type { ActRule, Deciding } from '../rule/act.ts';
import type { Verdict } from '../rule/context.ts';
import { refuse } from '../rule/refusal.ts';
import type { Scene } from '../rule/scene.ts';
import type { State } from '../rule/state.ts';
import type { Proposal, ProposalCore } from './types.ts';

/** What an act on a text may say it means (api.md). */
interface Meant {
  proposalId: string;
  version?: number;
  testId?: string;
}
type OnText = {
  [K in PersonActKind]: SealedPayload<K> extends { proposalId: string } ? K : never;
}[PersonActKind];
type DecidingOn<K extends OnText> = Deciding<K> & {
  proposal: Proposal;
  core: ProposalCore;
  charter: Charter;
};
type Own<K extends OnText> = Omit<ActRule<K>, 'on' | 'find' | 'meant' | 'decide'> & {
  decide: (the: DecidingOn<K>) => Verdict;
};

const find = (state: State, { proposalId }: Meant) => {
  const proposal = state.proposals.get(proposalId);
  return proposal ? { proposal } : refuse('no_such_proposal');
};

/** PROP-2: an act meant for another version or test is refused (invariant 1). */
const meant = ({ proposal }: Scene, { version, testId }: Meant) => {
  const other =
    (version !== undefined && version !== proposal?.version) ||
    (testId !== undefined && testId !== proposal?.test?.id);
  return other ? refuse('stale_version') : null;
};

/** An act on a proposal that its payload names, and on the version or test it means. */
export const onProposal = <K extends OnText>(rule: Own<K>): ActRule<K> =>
  ({
    ...rule,
    on: 'proposal',
    find,
    meant,
    decide(the: DecidingOn<K>) {
      const { proposal: core, charter } = the.scene;
      if (!core || !charter) return refuse('no_such_proposal');
      return rule.decide({ ...the, core, charter });
    },
  }) as unknown as ActRule<K>;
