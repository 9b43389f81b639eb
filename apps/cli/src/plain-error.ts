/** A fault whose message is one sentence for the person at the terminal: printed without a stack, exit code 1. */
export class PlainError extends Error {
  override name = 'PlainError';
}
