import type { ClosedTest } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Explain, type Mode, Stamp } from '../../design/index.ts';
import { useWhen } from '../../time/index.ts';
import { Apart } from '../position/Apart.tsx';
import { Reasons } from '../position/index.ts';
import { TestFigures } from './TestFigures.tsx';

type Props = { test: ClosedTest; mode: Mode; zone: string; open?: boolean };

/** How a test ended: its stamp, tally, base, what it lacked, and the reasons, one tap away or open. Needs the words `consensus`. */
export function TestResult({ test, mode, zone, open = false }: Props) {
  const t = useTranslations('consensus');
  const { dateAndHour } = useWhen(zone);
  const { outcome, label, base } = test;
  const stamped = outcome === 'adopted' ? label : outcome;
  const blocks = test.said.filter(({ position }) => position === 'block');
  const others = test.said.filter(({ position }) => position !== 'block');
  const reasons = <Reasons said={[...blocks, ...others]} mode={mode} />;
  return (
    <article className="grid gap-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {stamped && stamped !== 'broken_off' && <Stamp outcome={stamped} />}
        <span className="text-soft">
          {t('version', { number: test.version })} · {dateAndHour(test.closedAt)}
        </span>
      </p>
      <TestFigures test={test} mode={mode} size="card">
        <p className="text-soft">{base === null ? t('outside') : t('base', { base })}</p>
      </TestFigures>
      <Apart apart={test.apart} mode={mode} />
      {open
        ? reasons
        : test.said.length > 0 && (
            <Explain question={t('reasonsCount', { count: test.said.length })}>{reasons}</Explain>
          )}
    </article>
  );
}
