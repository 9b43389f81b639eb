'use client';
import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { Button } from '../../design/Button.tsx';
import { Field } from '../../design/Field.tsx';
import { api } from '../../live/api.ts';
import { speakAs } from '../../live/speakAs.ts';
import { TaskProblem } from '../../nouns/participant/TaskProblem.tsx';
import { useTask } from '../../nouns/participant/useTask.ts';

/** Be oneself again by the twelve words. Needs the words `me` and `session`. */
export function Restore() {
  const t = useTranslations('me');
  const { busy, problem, run } = useTask();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('phrase') ?? '');
    const recoveryPhrase = words.trim().toLowerCase().split(/\s+/).join(' ');
    return run(async () => {
      const { participant } = await api().call('recover', { body: { recoveryPhrase } });
      speakAs(participant.id);
      location.assign('/');
    });
  };
  return (
    <form onSubmit={submit} className="grid gap-3">
      <Field
        name="phrase"
        lines={3}
        label={t('restoreField')}
        hint={t('restoreText')}
        required
        maxLength={200}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TaskProblem problem={problem} />
      <div>
        <Button type="submit" disabled={busy}>
          {t('restoreGo')}
        </Button>
      </div>
    </form>
  );
}
