'use client';
import { useTranslations } from 'next-intl';
import type { Acting } from './useAct.ts';

/** What becomes of an act that was just tapped; a refusal is said by the strip of the page. */
export function Progress({ state }: { state: Acting<'proposal.open'>['state'] }) {
  const t = useTranslations('live');
  return (
    <p role="status" className="text-soft empty:hidden">
      {(state === 'sending' || state === 'waiting') && t(state)}
    </p>
  );
}
