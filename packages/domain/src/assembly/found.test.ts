import { founded, given } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { charterNames, readyCharter } from '../charter/index.ts';
import { minutesOf } from '../minutes/index.ts';
import { assemblyPart } from '../view/parts.ts';

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

test('ASM-4: the zone of its times stands in the book, the view and the minutes', () => {
  const { book } = given(founded()).when('ana', 'meeting.convene').writes('meeting.convened');
  expect(assemblyPart(book.state).timeZone).toBe('UTC');
  const zoned = given()
    .when('ana', 'assembly.found', { timeZone: 'America/La_Paz' })
    .writes(['assembly.founded', { timeZone: 'America/La_Paz' }]).book;
  zoned.act('ana', 'meeting.convene');
  zoned.act('ana', 'meeting.open');
  expect(assemblyPart(zoned.state).timeZone).toBe('America/La_Paz');
  expect(minutesOf(zoned.state, zoned.last.meetingId)?.timeZone).toBe('America/La_Paz');
});

test.each(['Etc/GMT+3', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince', 'EST5EDT', 'UTC'])(
  'ASM-4: %s has the shape of a zone; whether there is such a one is not judged here',
  (timeZone) => {
    given().when('ana', 'assembly.found', { timeZone }).writes('assembly.founded');
  },
);

test.each([
  '',
  'La Paz',
  '+02:00',
  'America/',
  '/La_Paz',
  'America/La_Paz\u0000',
  'America/La_Paz\n',
  'A'.repeat(65),
])('ASM-4: %j is no zone', (timeZone) => {
  given().when('ana', 'assembly.found', { timeZone }).refused('time_zone_invalid');
});
