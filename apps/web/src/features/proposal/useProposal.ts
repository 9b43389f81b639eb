'use client';
import type { ProposalPart } from '@coordinadora/domain';
import { useRoom } from '../../live/index.ts';

/** The proposal as it is now; what the page was made with where the room no longer carries it. */
export function useProposal(made: ProposalPart): ProposalPart {
  const { view } = useRoom();
  return view.room.proposals[made.id] ?? made;
}
