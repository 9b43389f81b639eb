'use client';
import type { ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { Progress, useAct, useNow, useRoom } from '../../live/index.ts';
import { closesAt, closings, inMeeting, lasting } from './closings.ts';

/** The form's id: its button stands in the bar at the thumb. */
export const CALL_FORM = 'call-form';

/** Calls a test of this version, with the time until it closes by itself. */
export function CallForm({ proposal }: { proposal: ProposalPart }) {
  const t = useTranslations('proposal');
  const { view } = useRoom();
  const now = useNow();
  const act = useAct('consensus.call', proposal.id);
  const inside = inMeeting(proposal.charter, view.room.assembly.openMeetingId !== null);
  const { usual, others } = closings(proposal.charter, inside);
  const say = (minutes: number) => {
    const { unit, count } = lasting(minutes);
    return t(`lasts.${unit}`, { count });
  };
  const call = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = new FormData(event.currentTarget).get('minutes');
    const until = asked ? { closesAt: closesAt(Number(asked), now) } : {};
    act.send({ proposalId: proposal.id, version: proposal.version, ...until });
  };
  return (
    <form id={CALL_FORM} onSubmit={call} className="grid gap-2">
      <p>{t(proposal.charter.whoCounts === 'anyone' ? 'callAnyone' : inside ? 'callHere' : 'callOutside')}</p>
      <label className="grid gap-1 font-bold">
        {t('closesIn')}
        <select
          name="minutes"
          defaultValue=""
          className="min-h-13 w-full rounded-small border-2 border-line bg-raised px-3 font-normal text-ink"
        >
          <option value="">{say(usual)}</option>
          {others.map((minutes) => (
            <option key={minutes} value={minutes}>
              {say(minutes)}
            </option>
          ))}
        </select>
      </label>
      <Progress state={act.state} />
    </form>
  );
}
