'use client';
import type { ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Stamp } from '../../../design/Stamp.tsx';
import { Figures } from '../../../design/weave/index.ts';
import { Standing } from '../../../nouns/consensus/index.ts';

/** How the test of this proposal ended in this meeting, until another one runs. */
export function LastTest({ proposal, meetingId }: { proposal: ProposalPart; meetingId: string }) {
  const t = useTranslations('meeting');
  const last = proposal.lastTest;
  if (!last || last.meetingId !== meetingId || proposal.test) return null;
  const { outcome, label, tally, base } = last;
  const { mode } = proposal.charter;
  return (
    <div className="grid gap-2">
      {outcome === 'broken_off' ? (
        <p>{t('brokenOff')}</p>
      ) : (
        <div>
          <Stamp outcome={outcome === 'adopted' ? (label ?? 'consensus') : outcome} />
        </div>
      )}
      <Figures {...tally} expected={base} mode={mode} />
      <Standing evaluation={last} tally={tally} base={base} mode={mode} ended />
    </div>
  );
}
