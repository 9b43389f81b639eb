'use client';
import type { MeetingPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { useRefusals } from '../../live/index.ts';
import { SignalButtons } from './SignalButtons.tsx';
import { Temperature } from './Temperature.tsx';
import type { Hand } from './useHand.ts';

const ID = 'signals';

/**
 * The temperature of the room, and one's own hand signal: on a telephone behind one tap, so that it pushes nothing down
 * that needs an answer. Who is not in the meeting reads why they cannot. Needs the words `signals`.
 */
export function Signals(props: { meeting: MeetingPart; checkedIn: boolean; hand: Hand }) {
  const { meeting, checkedIn, hand } = props;
  const t = useTranslations('signals');
  const refusals = useRefusals();
  return (
    <section aria-label={t('title')} className="grid gap-3 border-t border-line pt-4">
      <Temperature meeting={meeting} />
      <div className="tablet:hidden">
        <button
          type="button"
          aria-expanded={hand.open}
          aria-controls={ID}
          onClick={hand.turn}
          className="inline-flex min-h-12 items-center underline decoration-accent underline-offset-4"
        >
          {t('show')}
        </button>
      </div>
      <div id={ID} className={`${hand.open ? 'grid' : 'hidden tablet:grid'} gap-3`}>
        {checkedIn ? <SignalButtons {...hand} /> : <p className="text-soft">{refusals.not_checked_in}</p>}
        <p className="text-soft">{t('momentary')}</p>
      </div>
    </section>
  );
}
