'use client';
import type { May } from '@coordinadora/domain';
import { useFormatter } from 'next-intl';
import { useNow } from './useNow.ts';
import { useRefusals } from './useRefusals.ts';

/** Why something cannot be done now, as one sentence: the same the server would answer with. */
export function useWhy(): (may: May) => string {
  const refusals = useRefusals();
  const now = useNow();
  const format = useFormatter();
  return (may) => {
    if (!may) return '';
    const from = may.figures?.from;
    const when = typeof from === 'number' ? format.relativeTime(Math.max(from, now + 1000), now) : '';
    return (refusals[may.code] ?? '').replaceAll('{from}', when);
  };
}

/** The sentence in soft ink; nothing where it may be done. */
export function Why({ may }: { may: May }) {
  const why = useWhy();
  return may ? <p className="text-soft">{why(may)}</p> : null;
}
