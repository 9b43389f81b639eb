'use client';
import type { ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Left, useNow, useRoom } from '../../live/index.ts';
import { useWhen } from '../../time/index.ts';
import { stateSentence } from './stateSentence.ts';

/** Where the proposal is, in a sentence; with the time left while a test runs. */
export function ProposalState({ proposal }: { proposal: ProposalPart }) {
  const t = useTranslations('proposal');
  const { dateAndHour } = useWhen(useRoom().view.room.assembly.timeZone);
  const now = useNow();
  const { key, at } = stateSentence(proposal, now);
  const when = at === null ? '' : dateAndHour(at);
  return (
    <p>
      {t(`state.${key}` as 'state.open', { when })}
      {proposal.test && (
        <>
          {' '}
          <b className="text-ink">
            <Left until={proposal.test.closesAt} />
          </b>
        </>
      )}
    </p>
  );
}
