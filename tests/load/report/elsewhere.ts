import type { Ratio } from './types.ts';

const untold = (goal: number, says: string, measured: string): Ratio => ({ goal, says, measured, met: null });

/** What performance.md aims for and no measure here can say. */
export const elsewhere: Ratio[] = [
  untold(6, '1,000 kills under load lose no acknowledged act', 'a test: `tests/faults`'),
  untold(7, 'others’ p99 within 1.1 × beside a stalled client, a malformed frame, a lost database', '–'),
  untold(9, 'cost per act flat from 1 to 5,500 assemblies', '–'),
  untold(10, 'readable before script; usable on a telephone over slow 3G', '–'),
];
