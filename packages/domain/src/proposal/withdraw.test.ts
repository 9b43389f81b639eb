import { does, founded, given, meeting } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { readyCharter } from '../charter/index.ts';

test('PROP-7: who proposed takes it back, from notice or discussion', () => {
  const { book } = given(founded(), does('bea', 'proposal.open'))
    .when('bea', 'proposal.withdraw', { version: 1, reason: 'Ya está reparada.' })
    .writes(['proposal.withdrawn', { from: 'discussing', to: 'withdrawn', because: 'withdrawn' }]);
  expect(book.entries.at(-1)?.payload).not.toHaveProperty('version');
  expect(book.state.active.size).toBe(0);
  given(founded({ ...readyCharter('coordinadora'), minNotice: 60 }), does('bea', 'proposal.open'))
    .when('bea', 'proposal.withdraw')
    .writes(['proposal.withdrawn', { from: 'open' }]);
});

test('PROP-7: not under test, not twice, and not by others (WHO-4)', () => {
  const open = [founded(), ...meeting('ana', 'bea'), does('bea', 'proposal.open')];
  given(...open, does('bea', 'consensus.call'))
    .when('bea', 'proposal.withdraw')
    .refused('wrong_state');
  given(...open, does('bea', 'proposal.withdraw'))
    .when('bea', 'proposal.withdraw')
    .refused('wrong_state');
  given(...open)
    .when('ana', 'proposal.withdraw')
    .refused('not_proposer');
});
