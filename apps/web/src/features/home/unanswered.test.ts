import type { MineItem } from '@coordinadora/contract';
import { expect, test } from 'vitest';
import { mostUrgent } from './unanswered.ts';

const item = (slug: string, more: Partial<MineItem>) =>
  ({ slug, unanswered: [], openMeeting: null, ...more }) as unknown as MineItem;
const asked = (proposalId: string, closesAt: string) => ({ proposalId, title: 'x', closesAt });

test('the answer that closes first comes before any meeting', () => {
  const items = [
    item('a', { openMeeting: { id: 'm', title: 'x', checkedIn: false } }),
    item('b', { unanswered: [asked('late', '2026-11-24T10:00:00.000Z')] }),
    item('c', { unanswered: [asked('soon', '2026-11-24T09:00:00.000Z')] }),
  ];
  expect(mostUrgent(items)).toEqual({ href: '/a/c/p/soon', kind: 'answer' });
});

test('then an open meeting one is not in; else nothing', () => {
  const meeting = { id: 'm', title: 'x', checkedIn: false };
  expect(mostUrgent([item('a', { openMeeting: meeting })])).toEqual({ href: '/a/a/m/m', kind: 'come' });
  expect(mostUrgent([item('a', { openMeeting: { ...meeting, checkedIn: true } })])).toBeNull();
});
