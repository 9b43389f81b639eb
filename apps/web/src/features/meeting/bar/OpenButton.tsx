'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../../../design/Button.tsx';
import { useAct } from '../../../live/index.ts';

/** Opens a convened meeting; whoever does so facilitates at first. */
export function OpenButton({ meetingId }: { meetingId: string }) {
  const t = useTranslations('meeting');
  const { send, busy } = useAct('meeting.open', meetingId);
  return (
    <Button kind="primary" wide disabled={busy} onClick={() => send({ meetingId })}>
      {t('open')}
    </Button>
  );
}
