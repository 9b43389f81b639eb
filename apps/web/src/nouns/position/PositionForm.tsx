'use client';
import type { Position } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { PositionChoice } from '../../design/PositionChoice.tsx';
import { useTyped } from '../../design/typed/useTyped.ts';
import { useRefusals, useRoom } from '../../live/index.ts';
import type { Answering } from './useAnswer.ts';

/** The form's id: its button may stand elsewhere on the page. */
export const POSITION_FORM = 'position-form';

/** Made anew for every test, so that a choice never lands on another text. */
export function PositionForm({ answer }: { answer: Answering }) {
  const { speakers } = useRoom();
  const refusals = useRefusals();
  const t = useTranslations('answer');
  const [problem, setProblem] = useState<string>();
  const { given, proposal, refused } = answer;
  // Those who share a device do not write in each other's answers.
  const place = ['typed.position', proposal.test?.id, speakers?.now.id].filter(Boolean).join('.');
  const { ref, keep, forget } = useTyped(place);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const position = String(form.get('position')) as Position;
    const reason = String(form.get('reason') ?? '');
    const unsaid = position === 'block' && proposal.charter.mode !== 'vote' && reason.trim() === '';
    setProblem(unsaid ? refusals.block_needs_reason : undefined);
    if (unsaid) event.currentTarget.querySelector('textarea')?.focus();
    else {
      forget();
      // What was not taken stays written.
      void answer.send({ position, reason }).then((sent) => sent?.ok === false && keep());
    }
  };
  return (
    <form
      key={proposal.test?.id}
      ref={ref}
      id={POSITION_FORM}
      onChange={keep}
      onSubmit={submit}
      className="grid gap-2"
    >
      <PositionChoice
        mode={proposal.charter.mode}
        now={given?.position}
        reason={given?.reason}
        problem={problem ?? refused?.detail}
      />
      <p className="text-soft">{t('changeable')}</p>
    </form>
  );
}
