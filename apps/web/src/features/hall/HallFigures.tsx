'use client';
import type { ProposalPart, TestPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { offered, Swatch } from '../../design/weave/index.ts';
import { strands } from '../../design/weave/tally.ts';

interface Props {
  tally: TestPart['tally'];
  base: number | null;
  mode: ProposalPart['charter']['mode'];
}

/** Every position on offer with its sign and its number. */
export function HallFigures({ tally, base, mode }: Props) {
  const t = useTranslations('positions');
  const shown = strands(tally, base).filter(
    ([strand, people]) => strand !== 'unheard' && (people > 0 || offered(mode).some((one) => one === strand)),
  );
  return (
    <ul className="grid auto-cols-fr grid-flow-col gap-[1vw]">
      {shown.map(([strand, people]) => (
        <li key={strand}>
          <span className="flex items-center gap-[0.6vw]">
            <Swatch strand={strand} large />
            <b className="hall-figure">{people}</b>
          </span>
          <span className="block">{t(`${mode}.${strand}.label`)}</span>
        </li>
      ))}
    </ul>
  );
}
