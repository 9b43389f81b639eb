import { minutesMarkdown, minutesOf } from '@coordinadora/domain';
import type { Book } from '@coordinadora/testing/book';
import { answers, does, founded, given, meeting, votes } from '@coordinadora/testing/book-story';
import { expect, test } from 'vitest';
import { LOCALES } from '../identity/participant.ts';
import { minutesWords } from './index.ts';

const decided = (charter: string) => [
  founded(charter),
  ...meeting('ana', 'bea', 'carla', 'dora'),
  does('ana', 'agenda.add', { title: 'El *agua*' }),
  does('ana', 'agenda.start'),
  does('bea', 'proposal.open', { title: 'La bomba', text: 'Uno.\n# Dos' }),
  does('bea', 'consensus.call'),
];
const close = [does('ana', 'consensus.close'), does('ana', 'meeting.close')];
const printed = (book: Book, locale: 'es' | 'en') => {
  const minutes = minutesOf(book.state, book.last.meetingId);
  if (!minutes) throw new Error('no minutes');
  return minutesMarkdown(minutes, book.state, minutesWords(locale));
};

test('MIN-5: printed minutes say what was decided, how, why, with what dissent, and the head', () => {
  const dissent = does('dora', 'position.take', { position: 'reservations', reason: 'Cuesta <mucho>.' });
  const { book } = given(
    ...decided('coordinadora'),
    ...answers('support', 'ana', 'bea', 'carla'),
    dissent,
    ...close,
  );
  const text = printed(book, 'es');
  expect(text).toContain('# Acta: Asamblea');
  expect(text).toContain('1. El \\*agua\\*: se estaba tratando, 20 min previstos');
  expect(text).toContain('**Acordado por consenso.** En vigor.');
  expect(text).toContain('> Uno.\n> \\# Dos');
  expect(text).toContain('- Apoyo: 3\n- Apoyo con reservas: 1');
  expect(text).toContain('- Apoyo con reservas: Cuesta \\<mucho\\>.');
  expect(text).toContain('4 personas al final');
  expect(text).toContain(`${book.state.seq}:${book.state.hash}`);
  expect(printed(book, 'en')).toContain('**Agreed by consensus.** In force.');
});

test.each(LOCALES)('MIN-5: in %s, a vote is never called consensus', (locale) => {
  const { book } = given(
    ...decided('two-thirds'),
    ...votes('in_favour', 'ana', 'bea', 'carla'),
    ...votes('against', 'dora'),
    ...close,
  );
  const text = printed(book, locale);
  expect(text.toLowerCase()).not.toMatch(/consens/);
  expect(text).toContain(minutesWords(locale).votes.against);
  expect(text).toContain(minutesWords(locale).labels.vote);
});

test.each(LOCALES)('MIN-5: in %s, what was missing is said, and that nothing was decided', (locale) => {
  const { book } = given(
    ...decided('coordinadora'),
    ...answers('support', 'ana'),
    ...answers('undecided', 'bea', 'carla', 'dora'),
    ...close,
  );
  expect(printed(book, locale)).toContain(minutesWords(locale).noDecisions);
  expect(printed(book, locale)).toMatch(/1.*2\.$/m);
});
