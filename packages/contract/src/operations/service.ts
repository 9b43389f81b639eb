import { z } from 'zod';
import type { Operation } from './operation.ts';

const up = z.object({ status: z.literal('ok') });

export const serviceOperations = {
  health: {
    summary: 'Whether the process lives, and which version of the program it is',
    answer: { status: 200, schema: up.extend({ version: z.string() }) },
    problems: [],
    speaker: 'anybody',
  },
  ready: {
    summary: 'Whether the database is reachable and migrated',
    answer: { status: 200, schema: up },
    problems: ['unavailable'],
    speaker: 'anybody',
  },
  openapi: {
    summary: 'This document',
    answer: { status: 200, schema: z.looseObject({ openapi: z.string() }) },
    problems: [],
    speaker: 'anybody',
  },
} as const satisfies Record<string, Operation>;
