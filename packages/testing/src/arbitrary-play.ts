import {
  ACTS,
  type ActPayloads,
  isRefusal,
  type PersonActKind,
  type Position,
  type Vote,
} from '@coordinadora/domain';
import { type History, type Move, PEOPLE } from './arbitrary.ts';
import { type Answer, Book } from './book.ts';

const POSITIONS: readonly Position[] = [
  'support',
  'support',
  'reservations',
  'stand_aside',
  'block',
  'undecided',
];
const VOTES: readonly Vote[] = ['in_favour', 'in_favour', 'against', 'abstain'];
/** Mostly the latest, now and then one before it. */
const chosen = (ids: readonly string[], pick: number) =>
  ids.at(-1 - (pick % 10 === 0 ? pick % ids.length : 0)) ?? 'none';

/** Those the act is made for come last, which is where `chosen` mostly looks. */
function proposalsFor({ state }: Book, kind: PersonActKind): string[] {
  const wanted = ['position.take', 'vote.cast', 'consensus.close'].includes(kind) ? 'testing' : 'discussing';
  const all = [...state.proposals.values()];
  return [...all.filter((p) => p.state !== wanted), ...all.filter((p) => p.state === wanted)].map(
    ({ id }) => id,
  );
}

/** What a move does to the book as it is: the same move on the same book is the same act. */
export function payloadOf(book: Book, { kind, pick }: Move): object {
  const { state } = book;
  const meetingId = chosen(
    state.liveMeetings.size > 0 ? [...state.liveMeetings] : [...state.meetings.keys()],
    pick,
  );
  const items = state.meetings.get(meetingId)?.agenda.map(({ id }) => id) ?? [];
  const itemId = chosen(items, pick * 10);
  const proposalId = chosen(proposalsFor(book, kind), pick);
  const reason = `Motivo ${pick}, dicho en voz alta`;
  const differs: { [K in PersonActKind]?: Partial<ActPayloads[K]> } = {
    'agenda.move': { to: (pick % 4) + 1 },
    'meeting.convene': { startsAt: book.clock.now + (pick % 3) * 3_600_000 },
    'proposal.open': { title: `Propuesta ${pick}`, text: `Texto ${pick} de la propuesta` },
    'proposal.amend': { text: `Otro texto ${pick} de la propuesta`, reason },
    'position.take': { position: POSITIONS[pick % POSITIONS.length] ?? 'support', reason },
    'vote.cast': { vote: VOTES[pick % VOTES.length] ?? 'abstain', reason },
  };
  const latest = { ...book.latest(), meetingId, itemId, proposalId };
  return { ...ACTS[kind].sample.payload(latest), ...differs[kind] };
}

/** Who answers answers as the charter has it. */
function fitting(book: Book, move: Move): Move {
  const votes = book.state.charters.at(-1)?.mode === 'vote';
  if (move.kind === 'vote.cast' && !votes) return { ...move, kind: 'position.take' };
  return move.kind === 'position.take' && votes ? { ...move, kind: 'vote.cast' } : move;
}

/** Does one move; refusals are part of life. */
export function playMove(book: Book, tried: Move): Answer {
  const move = tried.apt ? fitting(book, tried) : tried;
  if (move.off) book.off(move.wait);
  else book.clock.advance(move.wait);
  book.settle();
  const first = PEOPLE.indexOf(move.who as (typeof PEOPLE)[number]);
  const others = move.apt ? PEOPLE.length - 1 : 0;
  let answer = book.act(move.who, move.kind, payloadOf(book, move));
  for (let i = 1; i <= others && isRefusal(answer); i++)
    answer = book.act(PEOPLE[(first + i) % PEOPLE.length] ?? '', move.kind, payloadOf(book, move));
  return answer;
}

function gather(book: Book): void {
  book.act(PEOPLE[0], 'meeting.convene');
  book.act(PEOPLE[0], 'meeting.open');
  for (const name of PEOPLE) book.act(name, 'meeting.check_in');
  book.act(PEOPLE[1], 'proposal.open');
}

/** The book that a history leads to; `each` looks at it after every move. */
export function play(
  { charter, gathered, moves }: History,
  each?: (book: Book, answer: Answer) => void,
): Book {
  const book = new Book();
  book.act(PEOPLE[0], 'assembly.found', { charter });
  if (gathered) gather(book);
  for (const move of moves) {
    const answer = playMove(book, move);
    each?.(book, answer);
  }
  return book;
}
