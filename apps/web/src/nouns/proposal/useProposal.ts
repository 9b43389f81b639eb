'use client';
import type { ProposalPart } from '@coordinadora/domain';
import { useRoom } from '../../live/index.ts';

/** A proposal of this room as it is now; null without an id, or where the room does not keep it any more. */
export function useProposal(id: string | null | undefined): ProposalPart | null {
  const { proposals } = useRoom().view.room;
  return proposals[id ?? ''] ?? null;
}
