'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../../design/Button.tsx';
import { useAwake } from '../../live/useAwake.ts';
import { POSITION_FORM } from './PositionForm.tsx';
import type { Answering } from './useAnswer.ts';

/** Sends the form of `PositionPanel` from the bar at the thumb; nothing where there is nothing to send. */
export function PositionButton({ answer }: { answer: Answering }) {
  const t = useTranslations('answer');
  const awake = useAwake();
  if (!answer.asking) return null;
  return (
    <Button type="submit" form={POSITION_FORM} kind="primary" wide disabled={!awake}>
      {t(answer.given ? 'resend' : 'send')}
    </Button>
  );
}
