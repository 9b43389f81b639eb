import type { Problem, ProblemCode } from '@coordinadora/contract';

/** Thrown where a request ends in a problem; worded only when it is answered, in the reader's language. */
export class Failure extends Error {
  readonly code: ProblemCode;
  readonly figures: Problem['figures'];
  readonly errors: Problem['errors'];
  /** Whole seconds after which a limited caller may try again. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ProblemCode,
    more: { figures?: Problem['figures']; errors?: Problem['errors']; retryAfter?: number } = {},
  ) {
    super(code);
    this.code = code;
    this.figures = more.figures;
    this.errors = more.errors;
    this.retryAfter = more.retryAfter;
  }
}
