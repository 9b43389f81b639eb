import type { Problem } from '@coordinadora/contract';

/** The server understood and said no. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.problem = problem;
  }
}

/** Nobody knows whether the server heard it: no connection, no answer in time, or an answer that is not the server's. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}
