import { texture } from './Textures.tsx';
import type { Strip } from './weaveLayout.ts';

const per = (value: number) => `${value}%`;

/** A block wears a heavy edge, so that it is seen before anything else. */
const edge = ({ strand, x, width }: Strip) =>
  strand === 'block' && (
    <>
      <rect className="weave-strip fill-block" x={per(x)} width="3" height="100%" />
      <rect
        className="weave-strip fill-block"
        x={per(x + width)}
        width="3"
        height="100%"
        transform="translate(-3)"
      />
    </>
  );

/** The groups of a weave side by side, each in its texture. */
export function Strips({ id, strips }: { id: string; strips: Strip[] }) {
  return strips.map((strip) => (
    <g key={strip.strand}>
      <rect
        className="weave-strip"
        x={per(strip.x)}
        width={per(strip.width)}
        height="100%"
        fill={texture(id, strip.strand)}
      />
      {edge(strip)}
    </g>
  ));
}
