'use client';
import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { announceNewer } from './newer/newer.ts';
import { pageFiles } from './newer/pageFiles.ts';

/**
 * Asks the server for this page again, keeping what is typed on it. Next leaves a page whose refresh fails, for the
 * browser's own "no connection": so it is asked first whether anybody answers. From
 * a server with another build the answer would be a whole new page, under somebody's thumb: then it is only said that
 * there is one. @returns whether anybody answered
 */
export function useRefresh(): () => Promise<boolean> {
  const router = useRouter();
  return useCallback(async () => {
    const files = await pageFiles();
    if (files === 'there') router.refresh();
    if (files === 'gone') announceNewer();
    return files !== 'away';
  }, [router]);
}
