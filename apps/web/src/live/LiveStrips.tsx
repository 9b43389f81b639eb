'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../design/Button.tsx';
import { LinkStrip } from '../design/LinkStrip.tsx';
import { Problem } from '../design/Problem.tsx';
import { part } from './newer/part.ts';
import { useOutbox } from './outboxStore.ts';
import { Rewritten } from './Rewritten.tsx';
import { useRoom } from './RoomProvider.tsx';
import { SpeakerStrip } from './SpeakerStrip.tsx';
import { useTold } from './told.ts';

/**
 * The connection while it is away, and the act at the head of the outbox where it was refused: unless its own form says
 * so and nothing waits behind it.
 */
export function LiveStrips() {
  const t = useTranslations('live');
  const { status, speakers } = useRoom();
  const items = useOutbox();
  const refused = items.find((item) => item.state === 'refused');
  const waiting = items.filter((item) => item.state !== 'refused').length;
  const told = useTold().includes(refused?.id ?? '');
  return (
    <>
      <LinkStrip state={status} waiting={waiting} />
      <SpeakerStrip speakers={speakers} />
      <Rewritten />
      {refused?.problem && (!told || waiting > 0) && (
        <div className="sticky top-0 z-10 mx-auto w-full max-w-column px-4 pt-2 print:hidden">
          <Problem title={refused.problem.title}>
            <p>{refused.problem.detail}</p>
            {waiting > 0 && <p>{t('behind', { count: waiting })}</p>}
            <div>
              <Button onClick={async () => (await part(() => import('./wire.ts'))).putAside()}>
                {t('understood')}
              </Button>
            </div>
          </Problem>
        </div>
      )}
    </>
  );
}
