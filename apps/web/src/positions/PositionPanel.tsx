'use client';
import { useTranslations } from 'next-intl';
import { Why } from '../live/index.ts';
import { GivenPosition } from './GivenPosition.tsx';
import { PositionForm } from './PositionForm.tsx';
import type { Answering } from './useAnswer.ts';

/**
 * Where one stands in the running test: the form, or what was given with what became of it, or why not. The button that
 * sends is `PositionButton`, in the page's bar. Needs the words `answer`, `choice`, `positions`.
 */
export function PositionPanel({ answer }: { answer: Answering }) {
  const t = useTranslations('answer');
  if (!answer.proposal.test) return null;
  return (
    <div className="grid gap-3" id="position">
      {answer.may && <Why may={answer.may} />}
      {!answer.may && !answer.counts && <p className="text-soft">{t('willBeApart')}</p>}
      {answer.asking ? <PositionForm answer={answer} /> : <GivenPosition answer={answer} />}
    </div>
  );
}
