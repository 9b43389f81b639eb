'use client';
import type { ProposalPart, TestPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Explain } from '../../../design/Explain.tsx';
import { Reasons } from '../../../nouns/position/index.ts';

/** So many reasons stand open; the others are one tap away, so that the agenda stays near. */
const FIRST = 3;

/** What has been said in the running test: reasons of blocks first, then the latest. */
export function Said({ said, mode }: { said: TestPart['said']; mode: ProposalPart['charter']['mode'] }) {
  const t = useTranslations('meeting');
  const rest = said.slice(FIRST);
  return (
    <div className="grid gap-3">
      <h3>{t('reasons')}</h3>
      <Reasons said={said.slice(0, FIRST)} mode={mode} />
      {rest.length > 0 && (
        <Explain question={t('moreReasons', { count: rest.length })}>
          <Reasons said={rest} mode={mode} />
        </Explain>
      )}
    </div>
  );
}
