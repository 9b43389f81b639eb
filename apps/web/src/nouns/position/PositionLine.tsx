'use client';
import { useTranslations } from 'next-intl';
import { Swatch } from '../../design/weave/Swatch.tsx';
import type { Answering } from './useAnswer.ts';

/** One's own answer in a line, for the bar: where the thumb just sent it, one sees what became of it. */
export function PositionLine({ answer }: { answer: Answering }) {
  const t = useTranslations('answer');
  const positions = useTranslations('positions');
  const { given, stage, proposal } = answer;
  if (!given || !stage) return null;
  return (
    <p className="flex min-h-13 items-center gap-3">
      <Swatch strand={given.position} />
      <span className="min-w-0">
        <b>{positions(`${proposal.charter.mode}.${given.position}.label`)}.</b> {t(`stage.${stage}`)}
      </span>
    </p>
  );
}
