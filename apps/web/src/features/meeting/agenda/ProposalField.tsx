'use client';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useRoom } from '../../../live/index.ts';

const OPEN = ['open', 'discussing', 'testing', 'referred'];

/** Which of the assembly's open proposals an item is about; where there is none to choose it asks nothing. */
export function ProposalField() {
  const t = useTranslations('meeting');
  const id = useId();
  const { proposals } = useRoom().view.room;
  const open = Object.values(proposals).filter(({ state }) => OPEN.includes(state));
  // An empty answer all the same, so that the rows of a form stay in step.
  if (open.length === 0) return <input type="hidden" name="proposalId" value="" />;
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-bold">
        {t('itemProposal')}
      </label>
      <select
        id={id}
        name="proposalId"
        className="min-h-13 w-full min-w-0 rounded-small border-2 border-line bg-raised px-3 text-ink"
      >
        <option value="">{t('noProposal')}</option>
        {open.map(({ id: proposal, title }) => (
          <option key={proposal} value={proposal}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
