import {
  answers,
  does,
  founded,
  given,
  meeting,
  pastMeetings,
  votes,
} from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { readyCharter } from '../charter/index.ts';
import type { Position } from '../proposal/test.ts';

const under = (charter: string) => [
  founded(charter),
  ...meeting('ana', 'bea', 'carla'),
  does('bea', 'proposal.open'),
  does('bea', 'consensus.call'),
];
const tallyOf = (book: ReturnType<typeof given>['book']) =>
  book.state.proposals.get(book.last.proposalId)?.test?.tally;
const reason = 'Nos parte en dos.';

test.each<[Position, string]>([
  ['support', 's'],
  ['reservations', 'r'],
  ['stand_aside', 'a'],
  ['block', 'b'],
  ['undecided', 'u'],
])('POS-1: %s counts as %s, by ref', (position, letter) => {
  const { book } = given(...under('coordinadora'))
    .when('carla', 'position.take', { position, reason })
    .writes(['position.taken', { position, version: 1 }]);
  expect(tallyOf(book)).toMatchObject({ [letter]: 1 });
  const entry = book.entries.at(-1);
  expect([entry?.actor, entry?.ref?.length, entry?.given]).toEqual([
    undefined,
    64,
    { counts: true, firstTime: true },
  ]);
});

test('POS-2: a block says why', () => {
  given(...under('coordinadora'))
    .when('carla', 'position.take', { position: 'block' })
    .refused('block_needs_reason');
});

test('POS-3: one present position each, changeable until the test closes', () => {
  const { book } = given(...under('coordinadora'), ...answers('support', 'ana', 'carla'))
    .when('carla', 'position.take', { position: 'block', reason })
    .writes('position.taken')
    .when('carla', 'position.take', { position: 'stand_aside' })
    .writes('position.taken');
  expect(tallyOf(book)).toMatchObject({ s: 1, a: 1, b: 0 });
  book.act('bea', 'position.take');
  expect(book.act('bea', 'consensus.close')).toHaveLength(1);
  expect(book.act('carla', 'position.take')).toMatchObject({ code: 'wrong_state' });
});

test('POS-1: consent offers only consent and objection', () => {
  const consent = under('sociocratic-consent');
  for (const position of ['reservations', 'stand_aside', 'undecided'] as const)
    given(...consent)
      .when('ana', 'position.take', { position })
      .refused('position_not_offered');
  given(...consent)
    .when('ana', 'position.take', { position: 'block', reason })
    .writes('position.taken');
  given(...consent, ...answers('support', 'ana', 'bea', 'carla'))
    .when('ana', 'consensus.close')
    .writes(
      ['consensus.closed', { outcome: 'adopted', label: 'consent' }],
      ['decision.adopted', { label: 'consent' }],
    );
});

test('POS-4: a vote charter takes votes, the others positions', () => {
  given(...under('two-thirds'))
    .when('ana', 'position.take')
    .refused('position_not_offered');
  given(...under('coordinadora'))
    .when('ana', 'vote.cast')
    .refused('position_not_offered');
  const { book } = given(...under('two-thirds'), ...votes('in_favour', 'ana'), ...votes('abstain', 'bea'))
    .when('carla', 'vote.cast', { vote: 'against', reason })
    .writes(['vote.cast', { vote: 'against' }]);
  expect(tallyOf(book)).toMatchObject({ s: 1, a: 1, b: 1 });
});

test('TEST-8: more people than the base cannot count, whatever is attested', () => {
  given(...under('coordinadora'), ...answers('support', 'ana', 'bea', 'carla'))
    .when('dora', 'position.take', {}, { counts: true })
    .refused('base_reached')
    .when('carla', 'position.take', { position: 'undecided' })
    .writes('position.taken');
});

test('WHO-2: outside a meeting, those who do not count are shown apart', () => {
  const outside = [
    founded(),
    ...pastMeetings(1, 'ana', 'bea'),
    does('bea', 'proposal.open'),
    does('bea', 'consensus.call'),
  ];
  const { book } = given(...outside, ...answers('support', 'ana'), ...answers('block', 'dora'));
  expect(book.state.proposals.get(book.last.proposalId)?.test).toMatchObject({
    tally: { s: 1, b: 0 },
    apart: { s: 0, b: 1 },
  });
  given(...outside)
    .when('dora', 'consensus.close')
    .refused('does_not_count');
});

test('WHO-1: an open charter counts anyone, and its tests belong to no meeting', () => {
  const anyone = founded({
    ...readyCharter('simple-majority'),
    whoCounts: 'anyone',
    quorum: null,
    minTest: 0,
  });
  given(
    anyone,
    meeting('ana'),
    does('bea', 'proposal.open'),
    does('bea', 'consensus.call'),
    votes('in_favour', 'dora'),
  )
    .when('eva', 'consensus.close')
    .writes(['consensus.closed', { base: null, outcome: 'adopted' }], 'decision.adopted');
});
