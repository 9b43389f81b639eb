'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../../design/Button.tsx';
import { Problem } from '../../../design/Problem.tsx';
import { post, useRoom } from '../../../live/index.ts';

/** A link that lets another device show the hall screen with its code, without being anybody. */
export function HallLink({ meetingId }: { meetingId: string }) {
  const t = useTranslations('meeting');
  const { assemblyId, speakers } = useRoom();
  const [link, setLink] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const ask = async () => {
    const answer = await post<{ url: string }>(
      `/assemblies/${assemblyId}/meetings/${meetingId}/hall-link`,
      speakers ? { actAs: speakers.now.id } : {},
    );
    if (answer.ok) setLink(new URL(answer.body.url, location.origin).href);
    setProblem(answer.ok ? undefined : answer.problem.detail);
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
