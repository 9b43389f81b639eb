import type { ClosedTest } from '@coordinadora/domain';
import { useFormatter, useTranslations } from 'next-intl';
import { Explain, type Mode, Stamp } from '../../design/index.ts';
import { Apart } from '../position/Apart.tsx';
import { Reasons } from '../position/index.ts';
import { TestFigures } from './TestFigures.tsx';

/** How a test ended: its stamp, tally, base, what it lacked, and the reasons, one tap away or open. Needs the words `consensus`. */
export function TestResult({ test, mode, open = false }: { test: ClosedTest; mode: Mode; open?: boolean }) {
  const t = useTranslations('consensus');
  const format = useFormatter();
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
          {t('version', { number: test.version })} ·{' '}
          {format.dateTime(test.closedAt, { dateStyle: 'long', timeStyle: 'short' })}
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
