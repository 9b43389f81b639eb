import type { MeetingPart, ProposalPart, Room } from '@coordinadora/domain';
import { expect, test } from 'vitest';
import { sorted } from './sorted.ts';

const proposal = (id: string, state: ProposalPart['state'], versionAt: number, closesAt?: number) =>
  ({ id, state, versionAt, lastTest: null, test: closesAt ? { closesAt } : null }) as ProposalPart;
const meeting = (id: string, state: MeetingPart['state'], startsAt: number) =>
  ({ id, state, startsAt }) as MeetingPart;

test('what needs an answer soonest comes first, what is at rest is left out', () => {
  const room = {
    assembly: { openMeetingId: 'm1' },
    meetings: {
      m1: meeting('m1', 'open', 1),
      m2: meeting('m2', 'convened', 9),
      m3: meeting('m3', 'convened', 4),
      m4: meeting('m4', 'closed', 0),
    },
    proposals: {
      a: proposal('a', 'testing', 1, 90),
      b: proposal('b', 'testing', 2, 30),
      c: proposal('c', 'discussing', 3),
      d: proposal('d', 'open', 5),
      e: proposal('e', 'withdrawn', 6),
    },
  } as unknown as Room;
  const { testing, open, upcoming, proposals } = sorted(room);
  expect(testing.map((p) => p.id)).toEqual(['b', 'a']);
  expect(open?.id).toBe('m1');
  expect(upcoming.map((m) => m.id)).toEqual(['m3', 'm2']);
  expect(proposals.map((p) => p.id)).toEqual(['d', 'c']);
});
