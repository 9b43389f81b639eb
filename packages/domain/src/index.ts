export * from './acts.ts';
export * from './attest.ts';
export * from './authority/cores.ts';
export * from './authority/table.ts';
export * from './charter/index.ts';
export { type Due, isDue, nextDue, runsOn } from './clock/due.ts';
export { OFFERED, VOTES } from './consensus/answer.ts';
export type { Attested, Context, Verdict } from './context.ts';
export { decide, hashEntry, storedText } from './decide.ts';
export { evolve, NewerBook } from './evolve.ts';
export type * from './facts.ts';
export { type FarewellAct, farewell } from './farewell.ts';
export { isFrequent } from './frequent.ts';
export * from './minutes/index.ts';
export { canonical, type Sha256 } from './record/canonical.ts';
export * from './record/entry.ts';
export type { Finding, Replayed } from './record/finding.ts';
export { clockActId, createdId } from './record/ids.ts';
export { replay } from './record/replay.ts';
export {
  type SealedAct,
  sealAct,
  WORD_FIELDS,
  type WordHash,
} from './record/seal.ts';
export { FOLD_VERSION, loadState, saveState } from './record/snapshot.ts';
export * from './refusal.ts';
export * from './state.ts';
export * from './view/live.ts';
export * from './view/may.ts';
export {
  assemblyPart,
  decisionPart,
  meetingPart,
  proposalPart,
  tallyPart,
} from './view/parts.ts';
export type * from './view/types.ts';
export { roomOf, view, youOf } from './view/view.ts';
