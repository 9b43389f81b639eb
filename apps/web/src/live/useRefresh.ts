'use client';
import { useRouter } from 'next/navigation';
import { useCallback } from 'react';

/**
 * Asks the server for this page again, keeping what is typed on it. Next leaves a page whose refresh fails, for the
 * browser's own "no connection": so it is asked first whether anybody answers. @returns whether it was asked for
 */
export function useRefresh(): () => Promise<boolean> {
  const router = useRouter();
  return useCallback(async () => {
    const there = await fetch('/api/v1/health').then(
      (answer) => answer.ok,
      () => false,
    );
    if (there) router.refresh();
    return there;
  }, [router]);
}
