'use client';
import type { ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Card } from '../../design/Card.tsx';
import { Empty } from '../../design/Empty.tsx';
import { Section } from '../../design/Section.tsx';
import { Tag } from '../../design/Tag.tsx';
import { Weave } from '../../design/weave/Weave.tsx';
import { useRoom } from '../../live/index.ts';
import { sorted } from './sorted.ts';

function ProposalCard({ proposal, home }: { proposal: ProposalPart; home: string }) {
  const t = useTranslations('assembly');
  const outcome = useTranslations('outcome');
  const { lastTest, charter } = proposal;
  const result = lastTest && lastTest.outcome !== 'broken_off' && lastTest.outcome !== 'adopted';
  return (
    <Card
      href={`${home}/p/${proposal.id}`}
      title={proposal.title}
      cap={lastTest && <Weave {...lastTest.tally} mode={charter.mode} expected={lastTest.base} size="card" />}
    >
      <p className="flex flex-wrap items-center gap-2 text-soft">
        <Tag>{t(`state.${proposal.state}`)}</Tag>
        {result && `${t('lastTest')}: ${outcome(lastTest.outcome as 'blocked')}`}
      </p>
    </Card>
  );
}

/** Proposals that are not under test and not at rest, each under the weave of its last test. */
export function Proposals() {
  const t = useTranslations('assembly');
  const { room } = useRoom().view;
  const { proposals } = sorted(room);
  return (
    <Section title={t('proposals')}>
      {proposals.length === 0 && <Empty>{t('noProposals')}</Empty>}
      {proposals.map((p) => (
        <ProposalCard key={p.id} proposal={p} home={`/a/${room.assembly.slug}`} />
      ))}
    </Section>
  );
}
