import type { MineItem } from '@coordinadora/contract';

/** Running tests without my answer, the soonest to close first. */
export const unansweredOf = (items: MineItem[]) =>
  items
    .flatMap((item) => item.unanswered.map((test) => ({ ...test, item })))
    .sort((a, b) => a.closesAt.localeCompare(b.closesAt));

/** The one thing that waits most: an answer, or a meeting to come in to; null where nothing does. */
export function mostUrgent(items: MineItem[]): { href: string; kind: 'answer' | 'come' } | null {
  const [test] = unansweredOf(items);
  if (test) return { href: `/a/${test.item.slug}/p/${test.proposalId}`, kind: 'answer' };
  const item = items.find(({ openMeeting }) => openMeeting && !openMeeting.checkedIn);
  return item?.openMeeting ? { href: `/a/${item.slug}/m/${item.openMeeting.id}`, kind: 'come' } : null;
}
