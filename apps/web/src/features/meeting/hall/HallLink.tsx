'use client';
import { ProblemError } from '@coordinadora/client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../../design/Button.tsx';
import { Problem } from '../../../design/Problem.tsx';
import { api, useRoom } from '../../../live/index.ts';

/** A link that lets another device show the hall screen with its code, without being anybody. */
export function HallLink({ meetingId }: { meetingId: string }) {
  const t = useTranslations('meeting');
  const { assemblyId, speakers } = useRoom();
  const [link, setLink] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const ask = async () => {
    try {
      const { url } = await api().call('hallLink', {
        params: { id: assemblyId, meetingId },
        body: speakers ? { actAs: speakers.now.id } : {},
      });
      setLink(new URL(url, location.origin).href);
      setProblem(undefined);
    } catch (thrown) {
      setProblem(thrown instanceof ProblemError ? thrown.problem.detail : undefined);
    }
  };
  return (
    <div className="grid gap-2">
      <div>
        <Button kind="quiet" onClick={ask}>
          {t('hallLink')}
        </Button>
      </div>
      {problem && <Problem title={problem} />}
      {link && (
        <p className="break-all select-all">
          {t('hallLinkIs')} <b>{link}</b>
        </p>
      )}
    </div>
  );
}
