import type { Noun } from '../rule/noun.ts';
import { downtime, noted } from './note.ts';

declare module '../rule/refusal.ts' {
  interface Refusals extends Record<keyof typeof REFUSALS, string> {}
}

const REFUSALS = {
  clock_not_due: 'CLOCK-1',
  clock_first: 'CLOCK-2',
  time_went_back: 'REC-3',
  format_went_back: 'REC-8',
} as const;

/** The server was off: what ran meanwhile runs on (each noun hears of it and lengthens its own). */
export const DOWNTIME = {
  asked: { 'clock.downtime': downtime },
  facts: { 'record.downtime_noted': noted },
  refusals: REFUSALS,
} satisfies Noun;
