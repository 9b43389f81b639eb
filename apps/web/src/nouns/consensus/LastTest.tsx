import type { ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Stamp } from '../../design/Stamp.tsx';
import { Figures } from '../../design/weave/index.ts';
import { useRoom } from '../../live/index.ts';
import { lastTestIn } from './lastTestIn.ts';
import { Standing } from './Standing.tsx';
import { TestResult } from './TestResult.tsx';

/**
 * How the last test of a proposal ended, until another one runs: whole, or in brief and only as a test of this meeting
 * where `meetingId` names one. Nothing where there was none. Needs the words `consensus`, `outcome`, `standing`.
 */
export function LastTest({ proposal, meetingId }: { proposal: ProposalPart; meetingId?: string }) {
  const t = useTranslations('consensus');
  const { lastTest, test, charter } = proposal;
  const zone = useRoom().view.room.assembly.timeZone;
  const { mode } = charter;
  if (meetingId === undefined)
    return lastTest && !test ? <TestResult test={lastTest} mode={mode} zone={zone} open /> : null;
  const last = lastTestIn(proposal, meetingId);
  if (!last) return null;
  const { outcome, label, tally, base } = last;
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
