'use client';
import type { ProposalPart, TestPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { answered, offered, Swatch } from '../../design/weave/index.ts';
import { strands } from '../../design/weave/tally.ts';

interface Props {
  tally: TestPart['tally'];
  base: number | null;
  mode: ProposalPart['charter']['mode'];
}

/** Every position on offer with its sign and its number, and how many have answered of how many. */
export function HallFigures({ tally, base, mode }: Props) {
  const t = useTranslations('positions');
  const hall = useTranslations('hall');
  const shown = strands(tally, base).filter(
    ([strand, people]) => strand !== 'unheard' && (people > 0 || offered(mode).some((one) => one === strand)),
  );
  return (
    <ul className="flex flex-wrap items-end justify-between gap-x-[2vw] gap-y-[0.5vw]">
      {shown.map(([strand, people]) => (
        <li key={strand}>
          <span className="flex items-center gap-[0.6vw]">
            <Swatch strand={strand} large />
            <b className="hall-figure">{people}</b>
          </span>
          <span className="hall-small block">{t(`${mode}.${strand}.label`)}</span>
        </li>
      ))}
      {base !== null && (
        <li>
          <b className="hall-figure">{hall('answered', { answered: answered(tally), base })}</b>
          <span className="hall-small block">{hall('haveAnswered')}</span>
        </li>
      )}
    </ul>
  );
}
