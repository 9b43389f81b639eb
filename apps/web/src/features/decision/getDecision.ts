import type { ProposalView } from '@coordinadora/contract';
import type { ClosedTest, DecisionPart } from '@coordinadora/domain';
import { notFound } from 'next/navigation';
import { read } from '../../server/index.ts';

export interface Decided {
  decision: DecisionPart;
  proposal: ProposalView;
  /** The test that adopted it. */
  test: ClosedTest;
  /** Title and text as adopted. */
  version: ProposalView['versions'][number];
}

/** The decision in the list of all, however many pages that has. */
async function find(assemblyId: string, id: string): Promise<DecisionPart> {
  for (let after = ''; ; ) {
    const query = { limit: '500', ...(after && { after }) };
    const page = await read('decisions', { params: { id: assemblyId }, query });
    const found = page.items.find((decision) => decision.id === id);
    if (found) return found;
    if (!page.next) notFound();
    after = page.next;
  }
}

/** A decision with what it decided and how. Shows "nothing here" where there is none. */
export async function getDecision(assemblyId: string, id: string): Promise<Decided> {
  const decision = await find(assemblyId, id);
  const proposal = await read('proposal', { params: { id: assemblyId, proposalId: decision.proposalId } });
  const test = proposal.closedTests.findLast(({ outcome }) => outcome === 'adopted');
  const version = proposal.versions.find((one) => one.version === decision.version);
  if (!test || !version) notFound();
  return { decision, proposal, test, version };
}
