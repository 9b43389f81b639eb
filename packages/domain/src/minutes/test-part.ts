import { voteAsPosition } from '../consensus/answer.ts';
import { OFFERED } from '../consensus/take-position.ts';
import { type Position, type Said, VOTES } from '../proposal/test.ts';
import { line, quote } from './plain.ts';
import type { MinutesTest } from './types.ts';
import type { MinutesWords } from './words.ts';

const LETTERS = { support: 's', reservations: 'r', stand_aside: 'a', block: 'b', undecided: 'u' } as const;

/** One test: text, tally by name of the answer, outcome, what was missing, dissent and the other reasons. */
export function testMarkdown(test: MinutesTest, words: MinutesWords): string[] {
  const { title, version, text, base, missing, said, apart, outcome, label } = test;
  const result = outcome === 'adopted' ? words.labels[label ?? 'consensus'] : words.outcomes[outcome];
  const answers = namesOf(test, words);
  const silent = Object.values(apart).every((count) => count === 0);
  return [
    `### ${line(title)} (${words.version(version)})`,
    quote(text),
    `**${result}.** ${words.base(base)}`,
    tallyList(test, answers, words),
    silent ? '' : `${words.apart}: ${answers.map(([name, letter]) => `${name} ${apart[letter]}`).join(', ')}`,
    missing.map((one) => `- ${words.missing(one)}`).join('\n'),
    dissentLine(test, words),
    saidList(test.dissent.reasons, test, words),
    ...(said.length > 0 ? [`**${words.reasons}**`, saidList(said, test, words)] : []),
  ];
}

/** How many gave each answer, and how many of those who were asked gave none: together all of them. */
function tallyList({ base, tally }: MinutesTest, answers: Names, words: MinutesWords): string {
  const { s, r, a, b, u } = tally;
  const unheard = base === null ? 0 : base - (s + r + a + b + u);
  const lines = answers.map(([name, letter]) => `- ${name}: ${tally[letter]}`);
  return [...lines, ...(unheard > 0 ? [`- ${words.unheard}: ${unheard}`] : [])].join('\n');
}

type Names = ReturnType<typeof namesOf>;

/** What the answers are called: a vote's never by the names of positions. */
const namesOf = ({ mode }: MinutesTest, words: MinutesWords) =>
  mode === 'vote'
    ? VOTES.map((vote) => [words.votes[vote], LETTERS[voteAsPosition(vote)]] as const)
    : OFFERED[mode].map((position) => [words.positions[position], LETTERS[position]] as const);

function saidList(said: readonly Said[], test: MinutesTest, words: MinutesWords): string {
  const names = namesOf(test, words);
  const name = (position: Position) => names.find(([, letter]) => letter === LETTERS[position])?.[0] ?? '';
  return said.map((one) => `- ${name(one.position)}: ${line(one.reason)}`).join('\n');
}

function dissentLine(test: MinutesTest, words: MinutesWords): string {
  const against = namesOf(test, words).filter(
    ([, letter]) => letter !== 's' && letter !== 'u' && test.tally[letter] > 0,
  );
  if (against.length === 0) return '';
  return `**${words.dissent}**: ${against.map(([name, letter]) => `${name} ${test.tally[letter]}`).join(', ')}`;
}
