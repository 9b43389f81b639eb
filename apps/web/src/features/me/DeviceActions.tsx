'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '../../design/Button.tsx';
import { api } from '../../live/api.ts';
import { TaskProblem } from '../../nouns/participant/TaskProblem.tsx';
import { putPhraseAway } from '../../nouns/participant/usePhrase.ts';
import { useTask } from '../../nouns/participant/useTask.ts';

/** Signs a device out: another one, or the one at hand. Needs the words `me` and `session`. */
export function DeviceActions({ id, present }: { id: string; present: boolean }) {
  const t = useTranslations('me');
  const { refresh } = useRouter();
  const { busy, problem, run } = useTask();
  const leave = () =>
    run(async () => {
      if (present) {
        await api().call('endSession');
        putPhraseAway();
      } else await api().call('revokeDevice', { params: { id } });
      refresh();
    });
  return (
    <div className="grid gap-2">
      <TaskProblem problem={problem} />
      <div>
        <Button onClick={leave} disabled={busy}>
          {t(present ? 'leave' : 'revoke')}
        </Button>
      </div>
    </div>
  );
}
