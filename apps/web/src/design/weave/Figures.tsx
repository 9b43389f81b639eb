import { useTranslations } from 'next-intl';
import { offered } from './offered.ts';
import { Swatch } from './Swatch.tsx';
import { type Mode, strands, type Tally } from './tally.ts';

/** The figures that always stand beside a weave: every position on offer with its sign and its number, even when it is zero. */
export function Figures({ expected, mode, ...tally }: Tally & { expected: number | null; mode: Mode }) {
  const t = useTranslations('positions');
  const shown = strands(tally, expected).filter(
    ([strand, people]) => people > 0 || offered(mode).some((one) => one === strand),
  );
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-1 tablet:flex tablet:flex-wrap tablet:gap-x-6">
      {shown.map(([strand, people]) => (
        <li key={strand} className="flex items-center gap-2">
          <Swatch strand={strand} />
          <b className="whitespace-nowrap">{people}</b>
          <span className="min-w-0">{t(`${mode}.${strand}.label`)}</span>
        </li>
      ))}
    </ul>
  );
}
