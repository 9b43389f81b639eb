export { LEVELS, type Level } from './assembly/types.ts';
export { zoneOf } from './assembly/zone.ts';
export * from './charter/index.ts';
export { voteAsPosition } from './consensus/answer.ts';
export { type TallyPart, type TestPart, tallyPart } from './consensus/part.ts';
export { OFFERED } from './consensus/take-position.ts';
export type { DecisionPart } from './decision/types.ts';
export { runsOn } from './downtime/runs-on.ts';
export { attest, isAsked, type Speaker } from './judge/attest.ts';
export { decide, hashEntry, storedText } from './judge/decide.ts';
export { isDue, nextDue } from './judge/due.ts';
export { emptyState } from './judge/empty-state.ts';
export { evolve, NewerBook } from './judge/evolve.ts';
export { type FarewellAct, farewell } from './judge/farewell.ts';
export { isFollowing, isFrequent, isRefAct, matterOf, mattersOf, sealAct } from './judge/flags.ts';
export { FOLD_VERSION, loadState, saveState } from './judge/snapshot.ts';
export { ACTS, CLOCK_ACTS, FACTS, isPersonAct, REFUSALS } from './judge/tables.ts';
export { meetingPart } from './meeting/part.ts';
export { isOver, MEETING_STATES } from './meeting/states.ts';
export type { Meeting, MeetingPart, MeetingRole } from './meeting/types.ts';
export * from './minutes/index.ts';
export { isFinal, PROPOSAL_STATES, type ProposalState } from './proposal/states.ts';
export {
  type Apart,
  type ClosedTest,
  POSITIONS,
  type Position,
  type Said,
  VOTES,
  type Vote,
} from './proposal/test.ts';
export type { Version } from './proposal/types.ts';
export { canonical, type Sha256 } from './record/canonical.ts';
export * from './record/entry.ts';
export { clockActId, createdId } from './record/ids.ts';
export type * from './record/kinds.ts';
export { type WordHash, wordsIn } from './record/words.ts';
export type { Latest, SampleStep } from './rule/act.ts';
export type { Due } from './rule/clock-rule.ts';
export type { Attested, Context, Verdict } from './rule/context.ts';
export { isRefusal, type Refusal, type RefusalCode } from './rule/refusal.ts';
export type { State } from './rule/state.ts';
export type { Finding, Replayed } from './verify/finding.ts';
export { replay } from './verify/replay.ts';
export * from './view/live.ts';
export { countsIn, type May, may } from './view/may.ts';
export { assemblyPart, decisionPart, proposalPart } from './view/parts.ts';
export type { AssemblyPart, ProposalPart, Room, View, You } from './view/types.ts';
export { roomOf, view, youOf } from './view/view.ts';
