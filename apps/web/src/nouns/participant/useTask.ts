'use client';
import { ProblemError } from '@coordinadora/client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Refused } from '../../live/types.ts';

const isRefused = (problem: unknown): problem is Refused =>
  typeof problem === 'object' && problem !== null && 'code' in problem && 'detail' in problem;

const refusedOf = (thrown: unknown): Refused | null => {
  if (thrown instanceof ProblemError) return thrown.problem;
  return isRefused(thrown) ? thrown : null;
};

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
      setProblem(refusedOf(thrown) ?? offline);
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run };
}
