'use client';
import { LIMITS } from '@coordinadora/contract/limits';
import type { ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { Button, Field } from '../../design/index.ts';
import { useTyped } from '../../design/typed/useTyped.ts';
import { Progress, useAct } from '../../live/index.ts';
import { useAwake } from '../../live/useAwake.ts';

/** Withdraws the proposal; it stays readable. */
export function WithdrawForm({ proposal }: { proposal: ProposalPart }) {
  const t = useTranslations('proposal');
  const awake = useAwake();
  const act = useAct('proposal.withdraw', proposal.id);
  const { ref, keep, forget } = useTyped(`typed.withdraw.${proposal.id}`);
  const withdraw = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim();
    const on = { proposalId: proposal.id, version: proposal.version };
    const sent = await act.send({ ...on, ...(reason && { reason }) });
    if (sent.ok) forget();
  };
  return (
    <form ref={ref} onChange={keep} onSubmit={withdraw} className="grid gap-3">
      <p>{t('withdrawWhat')}</p>
      <Field name="reason" label={t('withdrawReason')} lines={2} maxLength={LIMITS.reason} />
      <Button type="submit" disabled={!awake || act.state === 'sending'}>
        {t('withdrawSend')}
      </Button>
      <Progress state={act.state} />
    </form>
  );
}
