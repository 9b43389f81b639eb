import type { ClosedTest } from '@coordinadora/domain';
import { useFormatter, useTranslations } from 'next-intl';
import { Explain, Figures, type Mode, Stamp, Weave } from '../../design/index.ts';
import { Standing } from '../../nouns/consensus/index.ts';
import { Apart } from '../../nouns/position/Apart.tsx';
import { Reasons } from '../../nouns/position/index.ts';

/** How a test ended: its stamp, tally, base, what it lacked, and the reasons, one tap away or open. */
export function TestResult({ test, mode, open = false }: { test: ClosedTest; mode: Mode; open?: boolean }) {
  const t = useTranslations('proposal');
  const format = useFormatter();
  const { outcome, label, tally, base, recent } = test;
  const shown = { ...tally, expected: base ?? recent, mode };
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
      <Weave {...shown} size="card" />
      <Figures {...shown} />
      <p className="text-soft">{base === null ? t('test.outside') : t('test.base', { base })}</p>
      <Standing evaluation={test} tally={tally} base={base} mode={mode} ended />
      <Apart apart={test.apart} mode={mode} />
      {open
        ? reasons
        : test.said.length > 0 && (
            <Explain question={t('reasonsCount', { count: test.said.length })}>{reasons}</Explain>
          )}
    </article>
  );
}
