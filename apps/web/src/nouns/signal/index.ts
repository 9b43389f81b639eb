export { Signals } from './Signals.tsx';
export { Temperature } from './Temperature.tsx';
export { type Hand, useHand } from './useHand.ts';
