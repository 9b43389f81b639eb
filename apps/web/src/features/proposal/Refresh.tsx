'use client';
import type { ProposalPart } from '@coordinadora/domain';
import { useEffect, useRef } from 'react';
import { useRefresh } from '../../live/useRefresh.ts';
import { useProposal } from '../../nouns/proposal/useProposal.ts';

const SPREAD = 2000;
const AGAIN = 5000;

/**
 * Asks the server for versions and ended tests again when there is a new one. A whole hall sees a test end in the same
 * moment, so each telephone waits a random while, at most two seconds; without a connection, until there is one.
 */
export function Refresh({ made }: { made: ProposalPart }) {
  const { version, lastTest, state } = useProposal(made.id) ?? made;
  const refresh = useRefresh();
  const stand = `${version} ${lastTest?.id} ${state}`;
  const shown = useRef(stand);
  useEffect(() => {
    if (shown.current === stand) return;
    let timer = setTimeout(look, Math.random() * SPREAD);
    let gone = false;
    async function look() {
      const done = await refresh();
      if (gone) return;
      if (done) shown.current = stand;
      else timer = setTimeout(look, AGAIN);
    }
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [stand, refresh]);
  return null;
}
