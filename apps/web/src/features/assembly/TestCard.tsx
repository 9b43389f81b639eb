'use client';
import { may, type ProposalPart, type TestPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Card } from '../../design/Card.tsx';
import { Tag } from '../../design/Tag.tsx';
import { Figures } from '../../design/weave/Figures.tsx';
import { Weave } from '../../design/weave/Weave.tsx';
import { Left, useNow, useRoom } from '../../live/index.ts';
import { Standing } from '../../nouns/consensus/index.ts';

type Props = { proposal: ProposalPart; test: TestPart; home: string };

/** A proposal under test as the assembly's page shows it: weave, figures, what is missing, and whether I answered. */
export function TestCard({ proposal, test, home }: Props) {
  const t = useTranslations('assembly');
  const positions = useTranslations('positions');
  const { view } = useRoom();
  const { mode } = proposal.charter;
  const mine = view.you.answers[test.id];
  const now = useNow();
  // Nobody is reminded of an answer that would not be taken.
  const waits = may(view, mode === 'vote' ? 'vote.cast' : 'position.take', now, { proposal }) === null;
  const shown = { ...test.tally, mode, expected: test.base };
  return (
    <Card
      href={`${home}/p/${proposal.id}`}
      title={<span className="text-lead font-bold">{proposal.title}</span>}
      cap={<Weave {...shown} size="card" />}
    >
      <div className="grid gap-2">
        <p className="flex flex-wrap items-center gap-2">
          <Tag strong>{t(mode === 'vote' ? 'voting' : 'testing')}</Tag>
          <Left until={test.closesAt} />
        </p>
        <Figures {...shown} />
        <Standing evaluation={test.evaluation} tally={test.tally} base={test.base} mode={mode} />
        <p className="min-h-[1.5em] font-bold" data-place="line">
          {mine && t('answered', { position: positions(`${mode}.${mine.position}.label`) })}
          {!mine && waits && t('unanswered')}
        </p>
      </div>
    </Card>
  );
}
