import type { MinutesTest } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Stamp } from '../../design/Stamp.tsx';
import { Tag } from '../../design/Tag.tsx';
import { Figures, Weave } from '../../design/weave/index.ts';
import { useCharterText } from '../../nouns/charter/index.ts';
import { Standing } from '../../nouns/consensus/index.ts';
import { Reasons } from '../../nouns/position/index.ts';
import { useWhen } from '../../time/index.ts';
import { Dissent } from './Dissent.tsx';

/** One test of the meeting, whole: text, outcome, tally, what it lacked, reasons and dissent. */
export function Tested({ test, zone }: { test: MinutesTest; zone: string }) {
  const t = useTranslations('minutes');
  const { dateAndHour } = useWhen(zone);
  const charter = useCharterText(test.charterName);
  const { outcome, label, tally, base, mode, apart, said } = test;
  const shown = { ...tally, expected: base, mode };
  const stamped = outcome === 'adopted' ? label : outcome;
  const outsiders = apart.s + apart.r + apart.a + apart.b + apart.u;
  return (
    <div className="grid gap-3 border-b-2 border-line pb-5 last:border-b-0">
      <h3 className="text-lead">{test.title}</h3>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {stamped === 'broken_off' ? <Tag>{t('brokenOff')}</Tag> : stamped && <Stamp outcome={stamped} />}
        <span className="text-soft">
          {t('version', { number: test.version })} · {dateAndHour(test.closedAt)}
        </span>
      </p>
      <p className="whitespace-pre-wrap border-l-4 border-line pl-4">{test.text}</p>
      <Weave {...shown} size="band" />
      <Figures {...shown} />
      <p>
        {base === null ? t('outside') : t('base', { count: base })} {t('rule', { name: charter.name })}.
      </p>
      <Standing evaluation={test} tally={tally} base={base} mode={mode} ended />
      <Dissent test={test} />
      {said.length > 0 && (
        <div className="grid gap-2">
          <h4 className="font-bold">{t('reasons')}</h4>
          <Reasons said={said} mode={mode} />
        </div>
      )}
      {outsiders > 0 && <p className="text-soft">{t('apart', { count: outsiders })}</p>}
    </div>
  );
}
