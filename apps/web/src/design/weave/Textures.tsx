import type { ReactNode } from 'react';
import type { Strand } from './tally.ts';

/** The address of a texture inside one drawing; `id` keeps several drawings on a page apart. */
export const texture = (id: string, strand: Strand): string => `url(#${id}${strand})`;

/** Patterns are in pixels times `grain`, so that threads get wider with the screen but textures do not smear. */
function Texture(props: { id: string; grain: number; strand: Strand; height?: number; children: ReactNode }) {
  return (
    <pattern
      id={`${props.id}${props.strand}`}
      width="6"
      height={props.height ?? 6}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${props.grain})`}
    >
      {props.children}
    </pattern>
  );
}

/** Solid, broken, diagonal, cross-hatched: told apart without colour, in greyscale print too. */
export function Textures({ id, grain }: { id: string; grain: number }) {
  return (
    <>
      <Texture id={id} grain={grain} strand="support">
        <rect width="6" height="6" className="fill-support" />
      </Texture>
      <Texture id={id} grain={grain} strand="reservations" height={10}>
        <rect width="6" height="10" className="fill-paper-raised" />
        <rect width="6" height="7" className="fill-reservations" />
      </Texture>
      <Texture id={id} grain={grain} strand="stand_aside">
        <rect width="6" height="6" className="fill-paper-raised" />
        <path d="M-1 1 L1 -1 M-1 7 L7 -1 M5 7 L7 5" className="stroke-stand-aside" strokeWidth="2.4" />
      </Texture>
      <Texture id={id} grain={grain} strand="block">
        <rect width="6" height="6" className="fill-paper-raised" />
        <path d="M0 0 L6 6 M6 0 L0 6" className="stroke-block" strokeWidth="1.7" />
      </Texture>
      <Texture id={id} grain={grain} strand="unbacked">
        <rect width="6" height="6" className="fill-paper-raised" />
        <path d="M0 0 L6 6 M6 0 L0 6" className="stroke-block" strokeWidth="0.6" />
      </Texture>
    </>
  );
}
