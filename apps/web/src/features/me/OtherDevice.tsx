'use client';
import type { Link } from '@coordinadora/contract';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { api } from '../../live/api.ts';
import { part } from '../../live/newer/part.ts';
import { TaskProblem } from '../../nouns/participant/TaskProblem.tsx';
import { useTask } from '../../nouns/participant/useTask.ts';
import { useOwnZone, useWhen } from '../../time/index.ts';

// Fetched only once somebody wants a link: few ever do.
const QrCode = lazy(async () => ({ default: (await part(() => import('../../design/QrCode.tsx'))).QrCode }));

/** Makes a link that signs in another device, once. Needs the words `me` and `session`. */
export function OtherDevice({ participantId }: { participantId: string }) {
  const t = useTranslations('me');
  const { hour } = useWhen(useOwnZone() ?? 'UTC');
  const { busy, problem, run } = useTask();
  const [link, setLink] = useState<Link>();
  // The server may leave out where it is reached: the reader got here, so here it is.
  const address = link && new URL(link.url, location.origin).href;
  const make = () =>
    run(async () => setLink(await api().call('createLink', { body: { actAs: participantId } })));
  return (
    <div className="grid gap-3">
      <p>{t('otherText')}</p>
      <TaskProblem problem={problem} />
      {link && address && (
        <>
          <Suspense fallback={<div className="aspect-square w-full max-w-80 bg-sunk" />}>
            <QrCode address={address} label={t('linkQr')} />
          </Suspense>
          <p className="break-all">{address}</p>
          <p className="text-soft">{t('linkUntil', { time: hour(Date.parse(link.expiresAt)) })}</p>
        </>
      )}
      <div>
        <Button onClick={make} disabled={busy}>
          {t('makeLink')}
        </Button>
      </div>
    </div>
  );
}
