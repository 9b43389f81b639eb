export type * from './charter.ts';
export * from './evaluate.ts';
export { type CharterName, charterNames, readyCharter } from './ready.ts';
export type { Share } from './share.ts';
export { charterProblem } from './validate.ts';
