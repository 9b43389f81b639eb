import type { ProposalView } from '@coordinadora/contract';
import { getView } from '../../server/index.ts';

/** A proposal with its versions and ended tests. Shows "nothing here" where there is none. */
export const getProposal = (assemblyId: string, id: string): Promise<ProposalView> =>
  getView(`/assemblies/${assemblyId}/proposals/${encodeURIComponent(id)}`);
