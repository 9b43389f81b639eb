'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../design/Button.tsx';
import { POSITION_FORM } from './PositionForm.tsx';
import type { Answering } from './useAnswer.ts';

/** Sends the form of `PositionPanel` from the bar at the thumb; nothing where there is nothing to send. */
export function PositionButton({ answer }: { answer: Answering }) {
  const t = useTranslations('answer');
  if (!answer.asking) return null;
  return (
    <Button type="submit" form={POSITION_FORM} kind="primary" wide>
      {t(answer.given ? 'resend' : 'send')}
    </Button>
  );
}
