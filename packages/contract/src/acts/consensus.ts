import { POSITIONS, VOTES } from '@coordinadora/domain';
import { z } from 'zod';
import { id } from '../words/id.ts';
import { reason } from '../words/text.ts';
import { time } from '../words/time.ts';
import { onText } from './proposal.ts';

export const position = z.enum(POSITIONS);
const onTest = onText.extend({ testId: id.exactOptional() });

export const consensusPayloads = {
  'consensus.call': onText.extend({ closesAt: time.exactOptional() }),
  'position.take': onTest.extend({ position, reason: reason.exactOptional() }),
  'vote.cast': onTest.extend({ vote: z.enum(VOTES), reason: reason.exactOptional() }),
  'consensus.close': onTest,
};
