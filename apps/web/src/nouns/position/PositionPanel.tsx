'use client';
import { useTranslations } from 'next-intl';
import { Why } from '../../live/index.ts';
import { GivenPosition } from './GivenPosition.tsx';
import { PositionForm } from './PositionForm.tsx';
import type { Answering } from './useAnswer.ts';
import { useFocusKept } from './useFocusKept.ts';

/**
 * Where one stands in the running test: the form, or what was given with what became of it, or why not. The button that
 * sends is `PositionButton`, in the page's bar. Needs the words `answer`, `choice`, `positions`.
 */
export function PositionPanel({ answer }: { answer: Answering }) {
  const t = useTranslations('answer');
  const place = useFocusKept<HTMLDivElement>(answer.asking ? 'form' : 'given');
  if (!answer.proposal.test) return null;
  return (
    <div className="grid gap-3" id="position">
      {answer.may && <Why may={answer.may} />}
      {!answer.may && !answer.counts && <p className="text-soft">{t('willBeApart')}</p>}
      <div ref={place} tabIndex={-1} className="rounded-small">
        {answer.asking ? <PositionForm answer={answer} /> : <GivenPosition answer={answer} />}
      </div>
    </div>
  );
}
