'use client';
import { LIMITS } from '@coordinadora/contract/limits';
import type { ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button, Field } from '../../design/index.ts';
import { Progress, useAct } from '../../live/index.ts';
import { useAwake } from '../../live/useAwake.ts';
import { MovedOn } from './MovedOn.tsx';
import { Sign } from './Sign.tsx';
import { useKept } from './useKept.ts';

/** What is being written, and the version it started from. */
export interface Amending {
  version: number;
  title: string;
  text: string;
  reason: string;
}

/**
 * Changes title and text. What is typed stays when the version changes meanwhile: both texts are shown, and it is sent
 * on the new version only when the person says so.
 */
export function AmendForm({ proposal }: { proposal: ProposalPart }) {
  const t = useTranslations('proposal');
  const awake = useAwake();
  const act = useAct('proposal.amend', proposal.id);
  const [kept, keep] = useKept<Amending>(`amend.${proposal.id}`);
  const { version, title, text } = proposal;
  const draft = kept ?? { version, title, text, reason: '' };
  const moved = kept !== null && kept.version !== version;
  const same = draft.title.trim() === title && draft.text.trim() === text;
  const [said, setSaid] = useState(false);
  const type = (part: Partial<Amending>) => keep({ ...draft, ...part });
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSaid(same);
    if (same) return;
    const sign = new FormData(event.currentTarget).get('sign') !== null;
    const reason = draft.reason.trim() ? { reason: draft.reason.trim() } : {};
    const payload = {
      proposalId: proposal.id,
      version: draft.version,
      title: draft.title,
      text: draft.text,
      ...reason,
    };
    if (act.state === 'refused') await act.dismiss();
    const sent = await act.send(payload, { sign });
    if (sent.ok) keep(null);
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      {proposal.state === 'testing' && <p className="font-bold">{t('amendClears')}</p>}
      {moved && <MovedOn proposal={proposal} take={() => keep(null)} insist={() => type({ version })} />}
      <Field
        label={t('title')}
        value={draft.title}
        maxLength={LIMITS.title}
        required
        onChange={(e) => type({ title: e.target.value })}
      />
      <Field
        label={t('text')}
        lines={10}
        value={draft.text}
        problem={said && same ? t('amendSame') : undefined}
        maxLength={LIMITS.text}
        required
        onChange={(e) => type({ text: e.target.value })}
      />
      <Field
        label={t('amendReason')}
        lines={2}
        value={draft.reason}
        maxLength={LIMITS.reason}
        onChange={(e) => type({ reason: e.target.value })}
      />
      <Sign />
      <Button type="submit" disabled={moved || !awake || act.state === 'sending'}>
        {t('amendSend', { version: version + 1 })}
      </Button>
      <Progress state={act.state} />
    </form>
  );
}
