'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../../design/Button.tsx';
import { api } from '../../live/api.ts';
import { TaskProblem } from '../../nouns/participant/TaskProblem.tsx';
import { putPhraseAway } from '../../nouns/participant/usePhrase.ts';
import { useTask } from '../../nouns/participant/useTask.ts';

/** Erases a participant. Stands behind the sentence that says what goes and what stays. Needs the words `me` and `session`. */
export function Erase({ participantId }: { participantId: string }) {
  const t = useTranslations('me');
  const { busy, problem, run } = useTask();
  const erase = () =>
    run(async () => {
      await api().call('eraseMe', { query: { actAs: participantId } });
      putPhraseAway();
      location.assign('/');
    });
  return (
    <div className="grid gap-2">
      <TaskProblem problem={problem} />
      <div>
        <Button onClick={erase} disabled={busy}>
          {t('eraseGo')}
        </Button>
      </div>
    </div>
  );
}
