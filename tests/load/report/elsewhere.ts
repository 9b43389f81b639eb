import type { Ratio } from './types.ts';

const untold = (goal: number, says: string, measured: string): Ratio => ({ goal, says, measured, met: null });

/** What performance.md aims for and no measure here can say. */
export const elsewhere: Ratio[] = [
  untold(6, '1,000 kills under load lose no acknowledged act', 'a test: `tests/faults`'),
  untold(7, 'the process lives through a lost database', 'a test: `tests/faults`'),
];
