'use client';
import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { Button } from '../../../design/Button.tsx';
import { Explain } from '../../../design/Explain.tsx';
import { putBack, typedIn } from '../../../design/typed/fields.ts';
import { useTyped } from '../../../design/typed/useTyped.ts';
import { useAct, useAwake, Why } from '../../../live/index.ts';
import type { MeetingNow } from '../useMeeting.ts';
import { ItemFields } from './ItemFields.tsx';

/** Another item, folded away until somebody needs it. */
export function AddItem({ meeting, may, ended }: MeetingNow) {
  const t = useTranslations('meeting');
  const awake = useAwake();
  const { send } = useAct('agenda.add', meeting.id);
  const { ref, keep, forget } = useTyped(`typed.item.${meeting.id}`);
  if (ended) return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const proposalId = String(form.get('proposalId') ?? '');
    const item = { title: String(form.get('title')), minutes: Number(form.get('minutes')) };
    const fields = event.currentTarget;
    const typed = typedIn(fields);
    void send({ meetingId: meeting.id, ...item, ...(proposalId && { proposalId }) }).then((sent) => {
      if (!sent.ok && sent.problem.code === 'offline') putBack(fields, typed);
    });
    forget();
    fields.reset();
  };
  return (
    <Explain question={t('addItem')}>
      {may('agenda.add') ? (
        <Why may={may('agenda.add')} />
      ) : (
        <form ref={ref} onChange={keep} onSubmit={submit} className="grid gap-3 text-ink">
          <ItemFields />
          <Button type="submit" disabled={!awake}>
            {t('add')}
          </Button>
        </form>
      )}
    </Explain>
  );
}
