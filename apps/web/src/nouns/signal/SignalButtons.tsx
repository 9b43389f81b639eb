'use client';
import { useTranslations } from 'next-intl';
import { useAwake } from '../../live/index.ts';
import { SignalIcon, signals } from './SignalIcon.tsx';
import type { Hand } from './useHand.ts';

/** The six hand signals to show; the one shown is pressed. Needs the words `signals`. */
export function SignalButtons({ mine, show }: Hand) {
  const t = useTranslations('signals');
  const awake = useAwake();
  return (
    <div className="grid grid-cols-2 gap-2 tablet:grid-cols-3">
      {signals.map((signal) => (
        <button
          key={signal}
          type="button"
          aria-pressed={mine === signal}
          disabled={!awake}
          onClick={() => show(signal)}
          className="flex min-h-13 items-center gap-2 rounded-small border-2 border-line bg-raised px-3 py-2 text-left font-bold aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
        >
          <SignalIcon signal={signal} />
          {t(signal)}
        </button>
      ))}
    </div>
  );
}
