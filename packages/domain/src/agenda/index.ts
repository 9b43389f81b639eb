import type { Noun } from '../rule/noun.ts';
import { add, added } from './add.ts';
import { finish, finished } from './finish.ts';
import { move, moved } from './move.ts';
import { start, started } from './start.ts';

declare module '../rule/refusal.ts' {
  interface Refusals extends Record<keyof typeof REFUSALS, string> {}
}

const REFUSALS = {
  no_such_item: 'AGENDA-1',
  item_not_waiting: 'AGENDA-2',
  item_not_current: 'AGENDA-3',
} as const;

/** What a meeting works through, each point in its time. */
export const AGENDA = {
  acts: { 'agenda.add': add, 'agenda.move': move, 'agenda.start': start, 'agenda.finish': finish },
  facts: {
    'agenda.item_added': added,
    'agenda.item_moved': moved,
    'agenda.item_started': started,
    'agenda.item_finished': finished,
  },
  refusals: REFUSALS,
  touches: ({ meetingId }: { meetingId: string }) => ({ meetings: [meetingId] }),
} satisfies Noun;
