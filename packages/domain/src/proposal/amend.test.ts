import { answers, does, founded, given, meeting, time } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { readyCharter } from '../charter/index.ts';
import { MINUTE } from '../rule/time.ts';

const testing = [
  founded(),
  ...meeting('ana', 'bea', 'carla'),
  does('bea', 'proposal.open'),
  does('bea', 'consensus.call'),
  ...answers('support', 'ana'),
];

test('PROP-3: an amendment is a new version, and every version stays', () => {
  const { book } = given(founded(), does('bea', 'proposal.open'))
    .when('bea', 'proposal.amend', { version: 1, title: 'Otra bomba', text: 'dos', reason: 'Es más barato.' })
    .writes(['proposal.amended', { version: 2, from: 'discussing', to: 'discussing', because: 'amended' }]);
  expect(book.state.proposals.get(book.last.proposalId)?.versions).toMatchObject([
    { version: 1, title: 'La bomba', text: 'Reparamos la bomba de agua.' },
    { version: 2, title: 'Otra bomba', text: 'dos', reason: 'Es más barato.' },
  ]);
});

test('PROP-3, invariant 1: amending under test ends the test, clears its positions and frees the meeting', () => {
  const { book } = given(...testing)
    .when('bea', 'proposal.amend')
    .writes(['proposal.amended', { version: 2, from: 'testing', to: 'discussing' }])
    .when('bea', 'consensus.call')
    .writes(['consensus.called', { version: 2, round: 1 }]);
  expect(book.state.proposals.get(book.last.proposalId)?.test).toMatchObject({
    tally: { s: 0 },
    apart: { s: 0 },
  });
});

test('PROP-2, invariant 1: what was meant for an earlier version or test is refused', () => {
  given(...testing)
    .when('ana', 'position.take', { version: 2 })
    .refused('stale_version');
  given(...testing)
    .when('ana', 'position.take', { testId: 'other' })
    .refused('stale_version');
  given(...testing)
    .when('bea', 'proposal.amend', { version: 9 })
    .refused('stale_version');
  given(...testing, does('bea', 'proposal.amend'))
    .when('ana', 'position.take', { version: 1 })
    .refused('stale_version')
    .when('bea', 'consensus.call', { version: 1 })
    .refused('stale_version')
    .when('bea', 'proposal.withdraw', { version: 1 })
    .refused('stale_version');
});

test('PROP-4: text is frozen in the objection window, and finished text stays', () => {
  const window = founded({ ...readyCharter('coordinadora'), objectionWindowHours: 24 });
  const adopted = [
    window,
    ...testing.slice(1),
    ...answers('support', 'bea'),
    time(2 * MINUTE),
    does('ana', 'consensus.close'),
  ];
  given(...adopted)
    .when('bea', 'proposal.amend')
    .refused('text_frozen');
  given(founded(), does('bea', 'proposal.open'), does('bea', 'proposal.withdraw'))
    .when('bea', 'proposal.amend')
    .refused('wrong_state');
});

test('PROP-3: amending during the notice does not begin the discussion', () => {
  given(founded({ ...readyCharter('coordinadora'), minNotice: 60 }), does('bea', 'proposal.open'))
    .when('bea', 'proposal.amend')
    .writes(['proposal.amended', { from: 'open', to: 'open' }]);
});

test('WHO-4: only who proposed amends; facilitating gives no right to it', () => {
  given(...testing)
    .when('ana', 'proposal.amend')
    .refused('not_proposer');
});
