import { does, founded, given, meeting, pastMeetings } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { readyCharter } from '../charter/index.ts';

const add = (title: string) => does('ana', 'agenda.add', { title });
const three = [founded(), ...meeting('ana', 'bea'), add('uno'), add('dos'), add('tres')];
const titles = (book: ReturnType<typeof given>['book']) =>
  book.state.meetings.get(book.last.meetingId)?.agenda.map(({ title }) => title);

test('AGENDA-1: items are added at the end, by who counts, convened it, facilitates or founded', () => {
  const { book } = given(...three)
    .when('bea', 'agenda.add', { title: 'cuatro' })
    .writes('agenda.item_added');
  expect(titles(book)).toEqual(['uno', 'dos', 'tres', 'cuatro']);
  given(...three)
    .when('carla', 'agenda.add')
    .refused('not_checked_in');
  given(founded(), does('ana', 'meeting.convene')).when('ana', 'agenda.add').writes('agenda.item_added');
  given(...three)
    .when('ana', 'agenda.add', { proposalId: 'nothing' })
    .refused('no_such_proposal');
});

test('AGENDA-1: what has not begun can be moved, within the list', () => {
  const { book } = given(...three)
    .when('ana', 'agenda.move', { to: 1 })
    .writes(['agenda.item_moved', { to: 1 }]);
  expect(titles(book)).toEqual(['tres', 'uno', 'dos']);
  given(...three)
    .when('ana', 'agenda.move', { to: 99 })
    .writes(['agenda.item_moved', { to: 3 }]);
  given(...three)
    .when('bea', 'agenda.move')
    .refused('not_facilitator');
  given(...three)
    .when('ana', 'agenda.move', { itemId: 'nothing' })
    .refused('no_such_item');
  given(...three, does('ana', 'agenda.start'))
    .when('ana', 'agenda.move')
    .refused('item_not_waiting');
});

test('AGENDA-2: one item at a time: starting one finishes the one before', () => {
  const { book } = given(...three, does('ana', 'agenda.start'));
  const first = book.state.meetings.get(book.last.meetingId)?.agenda[0]?.id ?? '';
  given(...three, does('ana', 'agenda.start'))
    .when('ana', 'agenda.start', { itemId: first })
    .writes('agenda.item_finished', ['agenda.item_started', { itemId: first }])
    .when('ana', 'agenda.start', { itemId: first })
    .refused('item_not_waiting');
});

test('AGENDA-3: only the present item is finished, in an open meeting', () => {
  given(...three)
    .when('ana', 'agenda.finish')
    .refused('item_not_current')
    .when('ana', 'agenda.start')
    .writes('agenda.item_started')
    .when('ana', 'agenda.finish')
    .writes('agenda.item_finished');
  given(...three, does('ana', 'meeting.pause'))
    .when('ana', 'agenda.start')
    .refused('meeting_paused');
});

test('AGENDA-1: the agenda of a meeting that is over stays as it was', () => {
  const anyone = founded({ ...readyCharter('coordinadora'), whoCounts: 'anyone' });
  const over = [
    anyone,
    ...pastMeetings(0),
    ...meeting('ana'),
    add('uno'),
    add('dos'),
    does('ana', 'meeting.close'),
  ];
  given(...over)
    .when('ana', 'agenda.add')
    .refused('meeting_not_open');
  given(...over)
    .when('ana', 'agenda.move')
    .refused('meeting_not_open');
  given(...over)
    .when('ana', 'agenda.start')
    .refused('meeting_not_open');
});
