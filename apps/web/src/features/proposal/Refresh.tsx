'use client';
import type { ProposalPart } from '@coordinadora/domain';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useProposal } from './useProposal.ts';

const SPREAD = 2000;

/**
 * Asks the server for versions and ended tests again when there is a new one. A whole hall sees a test end in the same
 * moment, so each telephone waits a random while, at most two seconds.
 */
export function Refresh({ made }: { made: ProposalPart }) {
  const { version, lastTest, state } = useProposal(made);
  const router = useRouter();
  const stand = `${version} ${lastTest?.id} ${state}`;
  const shown = useRef(stand);
  useEffect(() => {
    if (shown.current === stand) return;
    const timer = setTimeout(() => {
      shown.current = stand;
      router.refresh();
    }, Math.random() * SPREAD);
    return () => clearTimeout(timer);
  }, [stand, router]);
  return null;
}
