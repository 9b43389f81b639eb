import type { ClosedTest } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Explain, Figures, type Mode, Stamp, Weave } from '../../design/index.ts';
import { Standing } from '../../nouns/consensus/index.ts';
import { Apart } from '../../nouns/position/Apart.tsx';
import { Reasons } from '../../nouns/position/index.ts';
import { useWhen } from '../../time/index.ts';

type Props = { test: ClosedTest; mode: Mode; zone: string; open?: boolean };

/** How a test ended: its stamp, tally, base, what it lacked, and the reasons, one tap away or open. */
export function TestResult({ test, mode, zone, open = false }: Props) {
  const t = useTranslations('proposal');
  const { dateAndHour } = useWhen(zone);
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
          {t('version', { number: test.version })} · {dateAndHour(test.closedAt)}
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
