import type { Answers } from '../story/story.ts';
import type { Topic } from './topics/topic.ts';

/** How a matter goes in its meeting. Under rules that vote it is carried or lost, else one of the others. */
export type Course = 'agreed' | 'reserved' | 'blocked' | 'aside' | 'carried' | 'lost';

const share = (present: number, of: number): number => Math.floor(present * of);

/** What a hall of `present` people answers to a topic; which of its reasons are said is drawn. */
export function answersOf(
  course: Course,
  { because, reservations, standAside, block }: Topic,
  present: number,
  wording: number,
  draw: () => number,
): Answers {
  const some = (reasons: string[], count: number): string[] => {
    const first = Math.floor(draw() * reasons.length);
    return Array.from({ length: count }, (_, i) => reasons[(first + i) % reasons.length] as string);
  };
  const blocks = block.slice(wording, wording + 1);
  switch (course) {
    case 'agreed':
      return { support: share(present, 0.65 + draw() * 0.2), because: some(because, 1) };
    case 'reserved':
      return {
        support: share(present, 0.55),
        because: some(because, 1),
        reservations: some(reservations, 2),
        standAside: some(standAside, 1),
      };
    case 'blocked':
      return { support: share(present, 0.6), reservations: some(reservations, 1), block: blocks };
    case 'aside':
      return { support: Math.ceil(present / 2), standAside: some(standAside, 4) };
    case 'carried':
      return { support: share(present, 0.7), because: some(because, 1), block: blocks };
    case 'lost':
      return {
        support: share(present, 0.3),
        against: share(present, 0.35),
        block: blocks,
        standAside: some(standAside, 1),
      };
  }
}
