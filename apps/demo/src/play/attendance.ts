import { draws, shuffled } from '../story/draw.ts';
import type { AssemblyStory, Item, MeetingStory } from '../story/story.ts';

/** `regantes` is the first person of that group. */
export const figureKey = (by: string): string => (by.includes(':') ? by : `${by}:0`);

const proposers = (item: Item): string[] => (item.matter ? [figureKey(item.matter.by)] : []);

/**
 * Who comes to the n-th meeting: who convenes it, its proposers, who will convene the next one (and so must have
 * been here), and others in a drawn order, those of `core` first. The convener stands first.
 */
export function attendance(
  story: AssemblyStory,
  n: number,
  pool: readonly string[],
  core: readonly string[] = [],
): string[] {
  const meeting = story.meetings[n] as MeetingStory;
  const next = story.meetings[n + 1];
  const must = [
    figureKey(meeting.by),
    ...meeting.agenda.flatMap(proposers),
    ...(next ? [figureKey(next.by)] : []),
  ];
  const draw = draws(n * 7919 + story.key.length * 104_729);
  return [...new Set([...must, ...shuffled(core, draw), ...shuffled(pool, draw)])].slice(0, meeting.present);
}
