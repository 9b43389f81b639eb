import type { Label } from '../charter/evaluation.ts';

declare module '../rule/state.ts' {
  interface State {
    decisions: Map<string, Decision>;
  }
}

/** What an assembly decided. Times in ms; null where the moment has not come, or never will. */
export interface Decision {
  id: string;
  proposalId: string;
  testId: string;
  version: number;
  label: Label;
  adoptedAt: number;
  windowEndsAt: number | null;
  inForceAt: number | null;
  reviewDueAt: number | null;
}

/** What everybody sees of it. */
export interface DecisionPart extends Omit<Decision, 'testId'> {
  title: string;
}
