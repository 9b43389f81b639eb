import {
  type ActPayloads,
  type Attested,
  type Charter,
  type EntryWithWords,
  isRefusal,
  type PersonActKind,
  type RefusalCode,
} from '@coordinadora/domain';
import { expect } from 'vitest';
import { type Answer, Book } from './book.ts';

/** Something that happens to a book; throws where it is refused. */
export type Step = (book: Book) => void;
type Payload<K extends PersonActKind> = Partial<ActPayloads[K]> | ((book: Book) => Partial<ActPayloads[K]>);
const filled = <K extends PersonActKind>(book: Book, payload: Payload<K> | undefined) =>
  typeof payload === 'function' ? payload(book) : payload;

/** Somebody does something, and it is accepted. */
export const does =
  <K extends PersonActKind>(name: string, kind: K, payload?: Payload<K>): Step =>
  (book) => {
    const answer = book.act(name, kind, filled(book, payload));
    if (isRefusal(answer)) throw new Error(`${name} ${kind}: ${answer.code}`);
  };

/** The assembly is founded by Ana; every story begins so, under `coordinadora` unless it says otherwise. */
export const founded = (charter: string | Charter = 'coordinadora') =>
  does('ana', 'assembly.found', { charter });
export const time =
  (ms: number): Step =>
  (book) =>
    void book.wait(ms);
export const serverOff =
  (ms: number): Step =>
  (book) =>
    void book.off(ms);

/** A meeting that Ana opened, with these people checked in. */
export const meeting = (...names: string[]): Step[] => [
  does('ana', 'meeting.convene'),
  does('ana', 'meeting.open'),
  ...names.map((name) => does(name, 'meeting.check_in')),
];

/** Meetings with these people that are over: they have standing. */
export const pastMeetings = (count: number, ...names: string[]): Step[] =>
  Array.from({ length: count }, () => [...meeting(...names), does('ana', 'meeting.close')]).flat();

/** Answers to the running test: `answers('support', 'ana', 'bea')`. Blocks come with a reason. */
export const answers = (position: ActPayloads['position.take']['position'], ...names: string[]): Step[] =>
  names.map((name) =>
    does(name, 'position.take', { position, ...(position === 'block' && { reason: 'Nos parte en dos.' }) }),
  );
export const votes = (vote: ActPayloads['vote.cast']['vote'], ...names: string[]): Step[] =>
  names.map((name) => does(name, 'vote.cast', { vote }));

/** An entry a test expects: its kind, and what of its payload matters. */
export type Expected = string | [kind: string, payload: Record<string, unknown>];

/** Given these steps; when somebody acts or time passes; then these entries, or this refusal. */
export function given(...steps: (Step | Step[])[]) {
  const book = new Book();
  for (const step of steps.flat()) step(book);
  return { book, ...whens(book) };
}

const whens = (book: Book) => ({
  when: <K extends PersonActKind>(name: string, kind: K, payload?: Payload<K>, attested?: Attested) =>
    thens(book, book.act(name, kind, filled(book, payload), attested ? { given: attested } : {})),
  whenTimePasses: (ms: number) => thens(book, book.wait(ms)),
  whenServerIsOff: (ms: number) => thens(book, book.off(ms)),
});

const thens = (book: Book, answer: Answer) => ({
  ...whens(book),
  writes: (...expected: Expected[]) => {
    if (isRefusal(answer)) throw new Error(`refused: ${answer.code}`);
    expect(answer.map(({ kind }) => kind)).toEqual(
      expected.map((one) => (typeof one === 'string' ? one : one[0])),
    );
    for (const [index, one] of expected.entries())
      if (typeof one !== 'string') expect(answer[index]?.payload).toMatchObject(one[1]);
    return { book, ...whens(book) };
  },
  refused: (code: RefusalCode, figures?: Record<string, unknown>) => {
    if (!isRefusal(answer)) throw new Error(`accepted: ${kinds(answer)}`);
    expect(answer.code).toBe(code);
    if (figures) expect(answer.figures).toMatchObject(figures);
    return { book, ...whens(book) };
  },
});
const kinds = (entries: EntryWithWords[]) => entries.map(({ kind }) => kind).join(', ');
