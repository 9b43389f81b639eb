export { Standing } from './Standing.tsx';
export type { Result } from './standing.ts';
export { unheardIn } from './unheard.ts';
export { type StandingProps, useStanding } from './useStanding.ts';
