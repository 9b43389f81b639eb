import { founded, given } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { charterNames, readyCharter } from '../charter/index.ts';

test.each(charterNames)('ASM-1: founding under %s writes the whole charter', (charter) => {
  given()
    .when('ana', 'assembly.found', { charter })
    .writes([
      'assembly.founded',
      { charterName: charter, charterVersion: 1, charter: readyCharter(charter) },
    ]);
});

test('ASM-1: a book has one founding', () => {
  given(founded()).when('bea', 'assembly.found').refused('assembly_exists');
});

test('ASM-2: nothing happens before the founding', () => {
  given().when('ana', 'proposal.open').refused('no_such_assembly');
});

test('ASM-3: a charter of one’s own is taken where it can be evaluated, and carries no ready name', () => {
  const own = { ...readyCharter('two-thirds'), minNotice: 60 };
  const { book } = given().when('ana', 'assembly.found', { charter: own }).writes('assembly.founded');
  expect(book.state.assembly).not.toHaveProperty('charterName');
  const never = { ...own, fallback: null };
  given().when('ana', 'assembly.found', { charter: never }).refused('charter_invalid');
  given().when('ana', 'assembly.found', { charter: 'toString' }).refused('charter_invalid');
});
