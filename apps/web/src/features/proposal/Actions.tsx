'use client';
import { isFinal, type May, may, type PersonActKind, type ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Section } from '../../design/index.ts';
import { useNow, useRoom, useWhy } from '../../live/index.ts';
import { AmendForm } from './AmendForm.tsx';
import { CallForm } from './CallForm.tsx';
import { WithdrawForm } from './WithdrawForm.tsx';

/** What can be done with the proposal: each act with its form, or the sentence that says why not. */
export function Actions({ proposal }: { proposal: ProposalPart }) {
  const t = useTranslations('proposal');
  const { view } = useRoom();
  const at = useNow();
  const mayDo = (kind: PersonActKind) => may(view, kind, at, { proposal });
  const call = mayDo('consensus.call');
  if (isFinal(proposal.state) || proposal.decision) return null;
  return (
    <Section title={t('actions')}>
      {proposal.state !== 'testing' && (
        <Action
          name={t(proposal.charter.mode === 'vote' ? 'callVote' : 'callTest')}
          may={call}
          open
          instead={call?.code === 'not_proposer' ? t('whoCalls') : undefined}
        >
          <CallForm proposal={proposal} />
        </Action>
      )}
      <Action name={t('amend')} may={mayDo('proposal.amend')}>
        <AmendForm proposal={proposal} />
      </Action>
      <Action
        name={t('withdraw')}
        may={mayDo('proposal.withdraw')}
        instead={proposal.state === 'testing' ? t('notWhileDeciding') : undefined}
      >
        <WithdrawForm proposal={proposal} />
      </Action>
    </Section>
  );
}

type Props = {
  name: string;
  may: May;
  open?: boolean;
  /** Says why not in words that fit here better than those of the rule. */
  instead?: string | undefined;
  children: ReactNode;
};

function Action({ name, may, open = false, instead, children }: Props) {
  const why = useWhy();
  if (may) {
    return (
      <p>
        <b>{name}.</b> <span className="text-soft">{instead ?? why(may)}</span>
      </p>
    );
  }
  return (
    <details open={open}>
      <summary className="min-h-12 py-2 font-bold">{name}</summary>
      <div className="border-l-4 border-line py-1 pl-4">{children}</div>
    </details>
  );
}
