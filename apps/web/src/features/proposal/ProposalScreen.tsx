'use client';
import type { ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Page, Section, Tag, Weave } from '../../design/index.ts';
import { Mine, useRoom } from '../../live/index.ts';
import { OfAssembly } from '../../nouns/assembly/OfAssembly.tsx';
import { useAnswer } from '../../nouns/position/index.ts';
import { useProposal } from '../../nouns/proposal/useProposal.ts';
import { Actions } from './Actions.tsx';
import { Ended } from './Ended.tsx';
import { ProposalBar } from './ProposalBar.tsx';
import { ProposalState } from './ProposalState.tsx';
import { ProposalTest } from './ProposalTest.tsx';
import { Refresh } from './Refresh.tsx';

type Props = {
  made: ProposalPart;
  versions: ReactNode;
  tests: ReactNode;
  rules: ReactNode;
};

const none = { s: 0, r: 0, a: 0, b: 0, u: 0 };

/** A proposal, live: where it is, its text, the running or last test, and what can be done. */
export function ProposalScreen({ made, versions, tests, rules }: Props) {
  const t = useTranslations('proposal');
  const proposal = useProposal(made.id) ?? made;
  const answer = useAnswer(proposal);
  const { assembly } = useRoom().view.room;
  const test = proposal.test ?? proposal.lastTest;
  return (
    <Page
      above={
        <OfAssembly assembly={assembly}>
          <Tag strong={proposal.state === 'testing'}>{t(`tag.${proposal.state}`)}</Tag>
        </OfAssembly>
      }
      title={proposal.title}
      lead={
        <div className="grid gap-2">
          <Weave
            {...(test?.tally ?? none)}
            expected={test ? (test.base ?? test.recent) : null}
            mode={proposal.charter.mode}
            size="card"
          />
          <ProposalState proposal={proposal} />
        </div>
      }
      aside={
        <>
          {proposal.test ? (
            <ProposalTest answer={answer} />
          ) : (
            <Ended proposal={proposal} slug={assembly.slug} />
          )}
          <Refresh made={made} />
        </>
      }
      after={
        <>
          <Mine place="do">
            <Actions proposal={proposal} />
          </Mine>
          {tests}
          {rules}
        </>
      }
      bar={<ProposalBar proposal={proposal} answer={answer} />}
    >
      <Section title={t('textOf', { version: proposal.version })}>
        <p className="whitespace-pre-wrap">{proposal.text}</p>
      </Section>
      {versions}
    </Page>
  );
}
