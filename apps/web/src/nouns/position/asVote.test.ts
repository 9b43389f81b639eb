import { VOTES, voteAsPosition } from '@coordinadora/domain';
import { expect, test } from 'vitest';
import { asVote } from './asVote.ts';

test('a vote survives being shown as a position', () => {
  for (const vote of VOTES) expect(asVote(voteAsPosition(vote))).toBe(vote);
});
