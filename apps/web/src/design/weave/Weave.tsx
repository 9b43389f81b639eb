import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Letters } from './Letters.tsx';
import { Strips } from './Strips.tsx';
import { Textures } from './Textures.tsx';
import { BareWarp, Threads } from './Threads.tsx';
import type { Mode, Tally } from './tally.ts';
import { useWeaveText } from './useWeaveText.ts';
import { weaveLayout } from './weaveLayout.ts';

export type WeaveProps = Tally & {
  /** How many answers there could be: the base; null where nobody can know. */
  expected: number | null;
  mode: Mode;
  /** `card` is 8 px high, `band` heads a proposal, `hall` fills its parent, `mark` is the sign of the product. */
  size: 'mark' | 'card' | 'band' | 'hall';
};

const grains = { mark: 1, card: 0.8, band: 1.5, hall: 4 };

/** The picture of a proposal's consensus, with the same said in words for those who do not see it. */
export function Weave({ expected, mode, size, ...tally }: WeaveProps) {
  // `:` and `«` of React's ids are not safe inside url(#…).
  const id = `w${useId().replaceAll(/[^\w]/g, '')}`;
  const t = useTranslations('weave');
  const text = useWeaveText(mode, tally, expected);
  const layout = weaveLayout(tally, expected);
  const large = size === 'band' || size === 'hall';
  return (
    <>
      <svg className={`weave weave-${size}`} role="img" aria-label={text}>
        <defs>
          <Textures id={id} grain={grains[size]} />
        </defs>
        <BareWarp id={id} pitch={layout.pitch} />
        <Strips id={id} strips={layout.strips} />
        <Threads id={id} layout={layout} grain={grains[size]} weft={large && layout.pitch > 0.5} />
        {large && <Letters strips={layout.strips} mode={mode} />}
      </svg>
      {large && layout.perThread > 1 && (
        <p className="text-body text-soft">{t('scale', { people: layout.perThread })}</p>
      )}
    </>
  );
}
