export { CloseTest } from './CloseTest.tsx';
export { LastTest } from './LastTest.tsx';
export { lastTestIn } from './lastTestIn.ts';
export { Standing } from './Standing.tsx';
export type { Result } from './standing.ts';
export { TestFigures } from './TestFigures.tsx';
export { TestNow } from './TestNow.tsx';
export { TestResult } from './TestResult.tsx';
export { type StandingProps, useStanding } from './useStanding.ts';
