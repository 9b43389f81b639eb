import type { ClosedTest, TestPart } from '@coordinadora/domain';
import { z } from 'zod';
import { seq } from '../words/id.ts';
import { viewTime } from '../words/time.ts';
import { apart, evaluation, label, missing, outcome, reasonCode, said, tally } from './evaluation.ts';

const base = z.int().nullable();

const figures = z.object({
  testId: z.string(),
  version: z.int(),
  tally,
  apart,
  answered: z.int(),
  evaluation,
  said: z.array(said),
});
export const testPart: z.ZodType<TestPart> = figures.extend({
  id: z.string(),
  meetingId: z.string().nullable(),
  closesAt: viewTime,
  minTestEndsAt: viewTime,
  base,
  calledAt: viewTime,
  calledSeq: seq,
  recent: base,
  round: z.int(),
});
export const closedTest: z.ZodType<ClosedTest> = z.object({
  id: z.string(),
  version: z.int(),
  calledAt: viewTime,
  closedAt: viewTime,
  meetingId: z.string().nullable(),
  base,
  recent: base,
  tally,
  apart,
  outcome: z.union([outcome, z.literal('broken_off')]),
  label: label.exactOptional(),
  reasons: z.array(reasonCode),
  missing: z.array(missing),
  said: z.array(said),
});
