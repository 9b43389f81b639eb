import type { Book } from '@coordinadora/testing/book';
import { answers, does, founded, given, meeting, votes } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { minutesMarkdown } from './markdown.ts';
import { minutesOf } from './minutes.ts';
import { words } from './words.fixture.ts';

const decided = (charter: string) => [
  founded(charter),
  ...meeting('ana', 'bea', 'carla', 'dora'),
  does('ana', 'agenda.add', { title: 'El *agua*' }),
  does('ana', 'agenda.start'),
  does('bea', 'proposal.open', { title: 'La bomba', text: 'Uno.\n# Dos' }),
  does('bea', 'consensus.call'),
];
const close = [does('ana', 'consensus.close'), does('ana', 'meeting.close')];
const printed = (book: Book) => {
  const minutes = minutesOf(book.state, book.last.meetingId);
  if (!minutes) throw new Error('no minutes');
  return minutesMarkdown(minutes, book.state, words);
};

test('MIN-5: printed minutes say what was decided, how, why, with what dissent, and the head', () => {
  const reserved = does('dora', 'position.take', { position: 'reservations', reason: 'Cuesta <mucho>.' });
  const { book } = given(decided('coordinadora'), answers('support', 'ana', 'bea', 'carla'), reserved, close);
  const text = printed(book);
  expect(text).toContain('# Minutes: Asamblea');
  expect(text).toContain('1. El \\*agua\\*: being worked on, 20 min planned');
  expect(text).toContain('**Agreed by consensus.** In force.');
  expect(text).toContain('> Uno.\n> \\# Dos');
  expect(text).toContain('- Support: 3\n- Support with reservations: 1');
  expect(text).toContain(
    '**Dissent**: Support with reservations 1\n\n- Support with reservations: Cuesta \\<mucho\\>.',
  );
  expect(text).not.toContain(words.reasons);
  expect(text).toContain('4 people at the end');
  expect(text).toContain(`${book.state.seq}:${book.state.hash}`);
});

test('MIN-5: a vote is never called consensus, and its answers have the names of votes', () => {
  const cast = [...votes('in_favour', 'ana', 'bea', 'carla'), ...votes('against', 'dora')];
  const text = printed(given(decided('two-thirds'), cast, close).book);
  expect(text.toLowerCase()).not.toContain('consens');
  expect(text).toContain('**Passed by vote.**');
  expect(text).toContain('- In favour: 3\n- Against: 1\n- Abstention: 0');
});

test('MIN-5: what was missing is said, and that nothing was decided', () => {
  const few = [...answers('support', 'ana'), ...answers('undecided', 'bea', 'carla', 'dora')];
  const text = printed(given(decided('coordinadora'), few, close).book);
  expect(text).toContain(words.noDecisions);
  expect(text).toContain('there were 1, needed 2.');
});

test('MIN-5: the figures of a test are together all who were asked', () => {
  const all = printed(
    given(decided('coordinadora'), answers('support', 'ana', 'bea', 'carla', 'dora'), close).book,
  );
  expect(all).not.toContain(words.unheard);
  const some = [...answers('support', 'ana', 'bea'), does('ana', 'meeting.close')];
  expect(printed(given(decided('coordinadora'), some).book)).toContain(`- ${words.unheard}: 2`);
});
