import { useTranslations } from 'next-intl';
import type { Mode, Strand } from './tally.ts';
import type { Strip } from './weaveLayout.ts';

/** A letter needs this much of the band, in per cent, not to lie over its neighbours. */
const roomForLetter = 7;

type Lettered = Exclude<Strand, 'unheard'>;
const lettered = (strip: Strip): strip is Strip & { strand: Lettered } =>
  strip.strand !== 'unheard' && strip.width >= roomForLetter;

/** The letter of each position, over its strip where there is room; the figures beside the weave say the rest. */
export function Letters({ strips, mode }: { strips: Strip[]; mode: Mode }) {
  const t = useTranslations('positions');
  return strips.filter(lettered).map(({ strand, x, width }) => (
    <text key={strand} className="weave-letter" x={`${x + width / 2}%`} y="50%">
      {t(`${mode}.${strand}.letter`)}
    </text>
  ));
}
