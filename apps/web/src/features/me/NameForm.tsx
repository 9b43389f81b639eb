'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { Field } from '../../design/Field.tsx';
import { api } from '../../live/api.ts';
import { TaskProblem } from '../../nouns/participant/TaskProblem.tsx';
import { useTask } from '../../nouns/participant/useTask.ts';

/** The name one may have; empty takes it away. Needs the words `me` and `session`. */
export function NameForm({ participantId, name }: { participantId: string; name: string | null }) {
  const t = useTranslations('me');
  const { refresh } = useRouter();
  const { busy, problem, run } = useTask();
  const [saved, setSaved] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    return run(async () => {
      await api().call('changeMe', { body: { displayName: given || null, actAs: participantId } });
      setSaved(true);
      refresh();
    });
  };
  return (
    <form onSubmit={submit} onChange={() => setSaved(false)} className="grid gap-3">
      <Field
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        defaultValue={name ?? ''}
        maxLength={120}
        autoComplete="nickname"
      />
      <TaskProblem problem={problem} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" disabled={busy}>
          {t('save')}
        </Button>
        <p role="status">{saved && t('saved')}</p>
      </div>
    </form>
  );
}
