/**
 * Answers counted: supports, reservations, stand-asides, standing blocks, undecided, and `o` blocks found valid
 * but not backed. In a vote `s`, `b`, `a` are in favour, against, abstain. `round` counts from 1.
 */
export interface Tally {
  s: number;
  r: number;
  a: number;
  b: number;
  u: number;
  o: number;
  openConcerns: number;
  round: number;
}

/** People counted. `base` null: outside a meeting; `recent` null: no meeting closed yet; `accredited` null: no declared roll. */
export interface Measures {
  base: number | null;
  recent: number | null;
  accredited: number | null;
}

export type Outcome = 'adopted' | 'discussing' | 'no_quorum' | 'blocked' | 'rejected' | 'referred';

export type Label = 'consensus' | 'consent' | 'lazy' | 'vote' | 'over_blocks';

export type ReasonCode =
  | 'quorum_floor_3'
  | 'quorum'
  | 'nobody_answered'
  | 'nobody_voted'
  | 'threshold'
  | 'consent_share'
  | 'block'
  | 'open_concern'
  | 'min_support'
  | 'stand_aside'
  | 'reservations'
  | 'support_share';

export type MissingUnit =
  | 'present'
  | 'answers'
  | 'support_or_reservations'
  | 'support'
  | 'blocks'
  | 'concerns'
  | 'stand_asides'
  | 'reservations'
  | 'in_favour';

/**
 * What would have to change for one reason to go, in whole people (or concerns).
 * With `present`, `answers`, `support…` and `in_favour`, `by` more are needed, from people who have not answered
 * yet; where a share is the whole, from people who answered otherwise.
 * With `blocks`, `concerns`, `stand_asides` and `reservations`, `need` is the most that is allowed and `by` have to
 * go: stand-asides by letting it pass, reservations by becoming support.
 * `of` is what the share is taken of, as it stands now.
 */
export interface Missing {
  code: ReasonCode;
  need: number;
  have: number;
  by: number;
  unit: MissingUnit;
  of?: number;
}

/** `label` only where adopted; `reasons` in the order of the steps, `missing` one for each of them. */
export interface Evaluation {
  outcome: Outcome;
  label?: Label;
  reasons: ReasonCode[];
  missing: Missing[];
}

/** One condition that does not hold, and the outcome it leads to when it is the first. */
export interface Failure {
  outcome: Outcome;
  missing: Missing;
}
