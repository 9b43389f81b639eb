'use client';
import { LIMITS } from '@coordinadora/contract/limits';
import { may } from '@coordinadora/domain';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button, Field, Page, ThumbBar } from '../../design/index.ts';
import { Progress, useAct, useNow, useRoom, Why } from '../../live/index.ts';
import { useAwake } from '../../live/useAwake.ts';
import { Sign } from './Sign.tsx';
import { useDraft } from './useDraft.ts';

/** Writes a proposal and opens it. What is typed stays on this device, and with the server for those who take part. */
export function NewProposal({ meetingId }: { meetingId: string | null }) {
  const t = useTranslations('proposal');
  const { view, assemblyId } = useRoom();
  const { slug, name: assembly } = view.room.assembly;
  const not = may(view, 'proposal.open', useNow());
  const router = useRouter();
  const act = useAct('proposal.open');
  const { draft, type, drop, stage } = useDraft(assemblyId);
  const [gone, setGone] = useState(false);
  const open = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sign = new FormData(event.currentTarget).get('sign') !== null;
    const { title, text } = draft;
    if (act.state === 'refused') await act.dismiss();
    const sent = await act.send({ title, text, ...(meetingId && { meetingId }) }, { sign });
    if (!sent.ok) return;
    setGone(true);
    drop();
    const opened = sent.entries.find((entry) => entry.kind === 'proposal.opened');
    router.push(opened ? `/a/${slug}/p/${opened.payload.proposalId}` : `/a/${slug}`);
  };
  const awake = useAwake();
  const busy = !awake || gone || act.state === 'sending' || act.state === 'waiting';
  return (
    <Page title={t('new')} lead={t('newLead', { assembly })}>
      <Why may={not} />
      <form id="new-proposal" onSubmit={open} className="grid gap-4">
        <Field
          label={t('title')}
          hint={t('titleHint')}
          value={draft.title}
          maxLength={LIMITS.title}
          required
          onChange={(event) => type({ title: event.target.value })}
        />
        <Field
          label={t('text')}
          hint={t('textHint')}
          lines={12}
          value={draft.text}
          maxLength={LIMITS.text}
          required
          onChange={(event) => type({ text: event.target.value })}
        />
        <p role="status" className="text-soft">
          {stage && t(`draft.${stage}`)}
        </p>
        <Sign />
      </form>
      <p className="text-soft">{t('anyoneMay')}</p>
      <ThumbBar>
        <Progress state={act.state} />
        <Button type="submit" form="new-proposal" kind="primary" wide disabled={not !== null || busy}>
          {t('open')}
        </Button>
      </ThumbBar>
    </Page>
  );
}
