import { useId } from 'react';
import { Textures, texture } from './Textures.tsx';
import type { Strand } from './tally.ts';

/** The sign of a position: a small piece of its cloth. Decoration; the word stands beside it. */
export function Swatch({ strand, large = false }: { strand: Strand; large?: boolean }) {
  const id = `s${useId().replaceAll(/\W/g, '')}`;
  const side = large ? 36 : 20;
  const woven = strand !== 'undecided' && strand !== 'unheard';
  return (
    <svg className="shrink-0" width={side} height={side} aria-hidden="true">
      {woven && (
        <defs>
          <Textures id={id} grain={large ? 1.5 : 1} />
        </defs>
      )}
      <rect
        x="1"
        y="1"
        width={side - 2}
        height={side - 2}
        strokeWidth={strand === 'block' ? 3 : 1}
        className={strand === 'block' ? 'stroke-block' : 'stroke-bare'}
        strokeDasharray={strand === 'unheard' ? '2 3' : undefined}
        fill="none"
      />
      {woven && <rect x="1" y="1" width={side - 2} height={side - 2} fill={texture(id, strand)} />}
      {strand === 'block' && (
        <rect x="1.5" y="1.5" width={side - 3} height={side - 3} strokeWidth="3" className="stroke-block" />
      )}
    </svg>
  );
}
