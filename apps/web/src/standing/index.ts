export { Standing } from './Standing.tsx';
export type { Result } from './standing.ts';
export { type StandingProps, useStanding } from './useStanding.ts';
