import { ACTS, type Charter, type PersonActKind } from '@coordinadora/domain';
import fc from 'fast-check';
import { charters } from './arbitrary-charter.ts';

/** Names that nothing else in a book could be mistaken for. */
export const PEOPLE = ['Wayra Q.', 'Ñusta P.', 'Illapa M.', 'Sami C.', 'Killa T.'] as const;
const MINUTE = 60_000;
const WAITS = [
  { weight: 30, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.constantFrom(MINUTE, 3 * MINUTE, 12 * MINUTE) },
  { weight: 1, arbitrary: fc.constantFrom(13 * 60 * MINUTE, 73 * 60 * MINUTE, 100 * 1440 * MINUTE) },
];

/** Somebody tries something after a while; `pick` chooses on what, and how. */
export interface Move {
  wait: number;
  /** The server was off meanwhile. */
  off: boolean;
  who: string;
  /** Where that person may not, the first who may does it instead: so that histories get somewhere. */
  apt: boolean;
  kind: PersonActKind;
  pick: number;
}
export interface History {
  /** Begins with everybody in an open meeting and a proposal before them. */
  gathered: boolean;
  charter: Charter;
  moves: Move[];
}

/** How often an act is tried, where not once: often enough that tests are called, answered and closed. */
const WEIGHTS: { [K in PersonActKind]?: number } = {
  'meeting.convene': 3,
  'meeting.open': 4,
  'meeting.resume': 2,
  'meeting.close': 2,
  'meeting.check_in': 10,
  'meeting.check_out': 2,
  'meeting.take_role': 2,
  'agenda.add': 2,
  'proposal.open': 5,
  'proposal.amend': 2,
  'consensus.call': 8,
  'position.take': 16,
  'vote.cast': 8,
  'consensus.close': 7,
};

const move: fc.Arbitrary<Move> = fc.record({
  wait: fc.oneof(...WAITS),
  off: fc.nat(15).map((n) => n === 0),
  who: fc.constantFrom(...PEOPLE),
  apt: fc.boolean(),
  kind: fc.oneof(
    ...(Object.keys(ACTS) as PersonActKind[]).map((kind) => ({
      weight: WEIGHTS[kind] ?? 1,
      arbitrary: fc.constant(kind),
    })),
  ),
  pick: fc.nat(1000),
});

/** Random people doing random things at random times, under some charter. */
export const histories: fc.Arbitrary<History> = fc.record({
  gathered: fc.nat(3).map((n) => n > 0),
  charter: charters,
  moves: fc.array(move, { minLength: 10, maxLength: 90, size: 'max' }),
});
