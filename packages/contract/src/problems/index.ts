export { passes } from './passes.ts';
export { PROBLEM_TYPE, type Problem, problemOf, typeOf } from './problem.ts';
export { refusalSentences, sentence, titleOf } from './sentence.ts';
export { isProblemCode, type ProblemCode, problemCodes, refusalCodes, statusOf } from './status.ts';
export type { TransportCode } from './transport.ts';
