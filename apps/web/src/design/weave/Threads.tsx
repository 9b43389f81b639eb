import type { Layout } from './weaveLayout.ts';

const per = (value: number) => `${value}%`;

/** The warp laid over the strips: a gap after each thread, and a weft that goes over one and under the next. */
export function Threads({
  id,
  layout,
  grain,
  weft,
}: {
  id: string;
  layout: Layout;
  grain: number;
  weft: boolean;
}) {
  const { pitch, woven } = layout;
  const row = 6 * grain;
  return (
    <>
      <defs>
        <pattern id={`${id}gap`} width={per(pitch)} height="100%" patternUnits="userSpaceOnUse">
          <rect x={per(pitch * 0.86)} width={per(pitch * 0.14)} height="100%" className="fill-paper-raised" />
        </pattern>
        <pattern id={`${id}weft`} width={per(pitch * 2)} height={row * 2} patternUnits="userSpaceOnUse">
          <rect width={per(pitch)} height={row} className="fill-weft" />
          <rect x={per(pitch)} y={row} width={per(pitch)} height={row} className="fill-weft" />
        </pattern>
      </defs>
      {weft && <rect className="weave-strip" width={per(woven)} height="100%" fill={`url(#${id}weft)`} />}
      <rect className="weave-strip" width={per(woven)} height="100%" fill={`url(#${id}gap)`} />
    </>
  );
}

/** Below this share of the band, in per cent, a thread is too fine for lines of a pixel: they would run together. */
const fine = 0.8;

/** The bare warp of those not yet heard, and the hollow threads of the undecided. */
export function BareWarp({ id, pitch }: { id: string; pitch: number }) {
  const thin = pitch < fine;
  return (
    <defs>
      <pattern id={`${id}unheard`} width={per(pitch)} height="100%" patternUnits="userSpaceOnUse">
        <rect
          x={per(pitch * 0.43)}
          width={thin ? per(pitch * 0.25) : 1}
          height="100%"
          className="fill-unheard"
        />
      </pattern>
      <pattern id={`${id}undecided`} width={per(pitch)} height="100%" patternUnits="userSpaceOnUse">
        <rect width={per(pitch)} height="100%" className="fill-paper-raised" />
        <rect
          y="1%"
          x={per(pitch * 0.1)}
          width={per(pitch * 0.66)}
          height="98%"
          strokeWidth={thin ? 0 : 1}
          className="stroke-bare"
        />
        {thin && <path d="M0 0 h99" strokeWidth="4" className="stroke-bare" />}
      </pattern>
    </defs>
  );
}
