import type { Ballot } from './conversation.ts';

/** People who agree with a statement, disagree, or pass. */
export interface Count {
  agree: number;
  disagree: number;
  pass: number;
}

const COLUMN = { in_favour: 'agree', against: 'disagree', abstain: 'pass' } as const;

/** Counts each person's latest vote on each statement; `ballots` are in order of time. */
export function recount(ballots: readonly Ballot[]): Map<string, Count> {
  const latest = new Map(ballots.map((ballot) => [JSON.stringify([ballot.statement, ballot.voter]), ballot]));
  const counts = new Map<string, Count>();
  for (const { statement, vote } of latest.values()) {
    const count = counts.get(statement) ?? { agree: 0, disagree: 0, pass: 0 };
    count[COLUMN[vote]]++;
    counts.set(statement, count);
  }
  return counts;
}
