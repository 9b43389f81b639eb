'use client';
import type { Session } from '@coordinadora/contract';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button, ButtonLink } from '../../design/Button.tsx';
import { Problem } from '../../design/Problem.tsx';
import { api } from '../../live/api.ts';
import { speakAs } from '../../live/speakAs.ts';
import { TaskProblem } from '../../nouns/participant/TaskProblem.tsx';
import { useTask } from '../../nouns/participant/useTask.ts';

const whereTo = (session: Session) =>
  session.kind === 'hall' ? `/a/${session.assemblyId}/m/${session.meetingId}/hall` : '/';

/**
 * Exchanges the secret that follows `#` in the address, which no server log ever sees, for this device's cookie, and goes
 * on. A sign-in link serves once, so it is sent once. `text` stands there meanwhile.
 */
export function Exchange({ text }: { text: string }) {
  const t = useTranslations('session');
  const { busy, problem, run } = useTask();
  const [missing, setMissing] = useState(false);
  const sent = useRef(false);
  const exchange = () =>
    run(async () => {
      const secret = location.hash.slice(1);
      if (!secret) return setMissing(true);
      const session = await api().call('openSession', { body: { secret } });
      if (session.kind === 'participant') speakAs(session.participant.id);
      location.replace(whereTo(session));
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens.
  useEffect(() => {
    if (!sent.current) exchange();
    sent.current = true;
  }, []);
  return (
    <div className="grid gap-4">
      {!missing && !problem && <p role="status">{text}</p>}
      {missing && (
        <Problem title={t('noSecret')}>
          <p>{t('noSecretText')}</p>
        </Problem>
      )}
      <TaskProblem problem={problem} />
      {(missing || problem) && (
        <div className="flex flex-wrap gap-2">
          {problem && (
            <Button onClick={exchange} disabled={busy}>
              {t('again')}
            </Button>
          )}
          <ButtonLink href="/">{t('home')}</ButtonLink>
        </div>
      )}
    </div>
  );
}
