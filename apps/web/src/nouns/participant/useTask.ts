'use client';
import { ProblemError } from '@coordinadora/client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Refused } from '../../live/types.ts';

/** Runs one thing at a time and tells why it failed, in words. Needs the words `session`. */
export function useTask() {
  const t = useTranslations('session');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Refused | null>(null);
  const run = async (task: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    try {
      await task();
    } catch (thrown) {
      const offline = { code: 'offline', title: t('offline'), detail: t('offlineText') };
      setProblem(thrown instanceof ProblemError ? thrown.problem : offline);
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run };
}
