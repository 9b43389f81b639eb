'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../../design/Button.tsx';
import { Swatch } from '../../design/weave/Swatch.tsx';
import type { Answering } from './useAnswer.ts';

/** One's own answer and what became of it; changeable for as long as the test runs. */
export function GivenPosition({ answer }: { answer: Answering }) {
  const t = useTranslations('answer');
  const positions = useTranslations('positions');
  const { given, stage, proposal } = answer;
  if (!given) return null;
  return (
    <div className="grid gap-2 rounded-small border-2 border-ink bg-raised px-4 py-3">
      <p className="flex items-center gap-3">
        <Swatch strand={given.position} large />
        <span className="min-w-0">
          <span className="block text-soft">{t('yours')}</span>
          <b className="block">{positions(`${proposal.charter.mode}.${given.position}.label`)}</b>
        </span>
      </p>
      {given.reason && <p className="whitespace-pre-wrap">{given.reason}</p>}
      <p role="status" tabIndex={-1} className="text-soft">
        {stage && t(`stage.${stage}`)}
      </p>
      {!answer.may && (
        <div>
          <Button onClick={answer.change}>{t('change')}</Button>
        </div>
      )}
    </div>
  );
}
