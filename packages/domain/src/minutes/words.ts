import type { Label, Missing, Outcome } from '../charter/evaluation.ts';
import type { Position, Vote } from '../proposal/test.ts';
import type { MinutesItem } from './types.ts';

/** Everything printed minutes say, in one language: the rules hold no sentences. */
export interface MinutesWords {
  minutes: string;
  draft: string;
  place: string;
  opened: string;
  closed: string;
  present: (atTheEnd: number, peak: number) => string;
  agenda: string;
  item: Record<MinutesItem['state'], string>;
  timeBox: (minutes: number) => string;
  decisions: string;
  noDecisions: string;
  inForce: string;
  windowUntil: (moment: string) => string;
  tests: string;
  version: (version: number) => string;
  /** Those who were asked and gave no answer. */
  unheard: string;
  base: (base: number | null) => string;
  labels: Record<Label, string>;
  outcomes: Record<Exclude<Outcome, 'adopted'> | 'broken_off', string>;
  positions: Record<Position, string>;
  votes: Record<Vote, string>;
  apart: string;
  missing: (missing: Missing) => string;
  reasons: string;
  dissent: string;
  next: string;
  signatures: string;
  head: string;
  /** A moment (ms) as people write it. */
  moment: (at: number) => string;
}
