export { Figures } from './Figures.tsx';
export { type Offered, offered } from './offered.ts';
export { Swatch } from './Swatch.tsx';
export { answered, type Mode, type Strand, type Tally } from './tally.ts';
export { Weave, type WeaveProps } from './Weave.tsx';
