import { type DecisionPart, PROPOSAL_STATES, type ProposalPart, type Version } from '@coordinadora/domain';
import { z } from 'zod';
import { charter } from '../charter/charter.ts';
import { viewTime } from '../words/time.ts';
import { label } from './evaluation.ts';
import { closedTest, testPart } from './test.ts';

const orNever = viewTime.nullable();
export const proposalState = z.enum(PROPOSAL_STATES);

export const decisionPart: z.ZodType<DecisionPart> = z.object({
  id: z.string(),
  proposalId: z.string(),
  title: z.string(),
  label,
  version: z.int(),
  adoptedAt: viewTime,
  windowEndsAt: orNever,
  inForceAt: orNever,
  reviewDueAt: orNever,
});

const proposal = z.object({
  id: z.string(),
  state: proposalState,
  proposer: z.string(),
  version: z.int(),
  noticeEndsAt: viewTime,
  discussingSince: orNever,
  lastFailed: z.object({ version: z.int(), closedAt: viewTime }).nullable(),
  title: z.string(),
  text: z.string(),
  meetingId: z.string().exactOptional(),
  charterVersion: z.int(),
  charter,
  openedAt: viewTime,
  versionAt: viewTime,
  callableAt: viewTime,
  returnsAt: orNever,
  endedAt: orNever,
  test: testPart.nullable(),
  lastTest: closedTest.nullable(),
  decision: decisionPart.nullable(),
});
export const proposalPart: z.ZodType<ProposalPart> = proposal;

const version: z.ZodType<Version> = z.object({
  version: z.int(),
  title: z.string(),
  text: z.string(),
  textHash: z.string(),
  at: viewTime,
  reason: z.string().exactOptional(),
});
/** One proposal with its history. `signedBy`: names authors chose to sign versions with, by version. */
export const proposalView = proposal.extend({
  versions: z.array(version),
  closedTests: z.array(closedTest),
  signedBy: z.record(z.string(), z.string()),
});
