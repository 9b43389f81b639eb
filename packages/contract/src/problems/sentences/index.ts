import type { ProblemCode } from '../status.ts';
import { agenda } from './agenda.ts';
import { assembly } from './assembly.ts';
import { consensus } from './consensus.ts';
import { downtime } from './downtime.ts';
import { meeting } from './meeting.ts';
import { participant } from './participant.ts';
import { proposal } from './proposal.ts';
import type { Told } from './told.ts';
import { transport } from './transport.ts';

/** Every code's words; the compiler asks for those that no noun says. */
export const SENTENCES: Readonly<Record<ProblemCode, Told>> = {
  ...assembly,
  ...meeting,
  ...agenda,
  ...proposal,
  ...consensus,
  ...downtime,
  ...participant,
  ...transport,
};
