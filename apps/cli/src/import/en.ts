import type { Words } from './words.ts';

export const en: Words = {
  usage:
    'Usage: coordinadora import polis votes.csv comments.csv [--url http://localhost:4000] [--name NAME] [--slug SLUG]',
  noAddress: (url) => `--url must be an address like http://localhost:4000, and it is "${url}".`,
  noFile: (path) => `There is no file ${path}.`,
  unreadable: (path, why) => `${path} cannot be read (${why}).`,
  noColumn: (path, missing, all) => `${path} has no column ${missing}. A Polis export has ${all}.`,
  noTable: (path, why) => `${path} is not a CSV table: ${why}.`,
  noText: (path, line) => `${path}, line ${line}: the statement has no text.`,
  twice: (path) => `${path} holds the same comment-id twice.`,
  noVote: (path, line, vote) => `${path}, line ${line}: a vote is 1, 0 or -1, and this is "${vote}".`,
  noSuchStatement: (path, line, id, comments) =>
    `${path}, line ${line}: there is no statement ${id} in ${comments}.`,
  noTime: (path, line, text) => `${path}, line ${line}: timestamp must be milliseconds, and it is "${text}".`,
  nothing: (path) => `${path} holds no statement.`,
  noServer: (url) => `No server answers at ${url}. Start it with npm start, or name another with --url.`,
  noSecret: (path) =>
    `${path} cannot be read. An import runs beside its server: COORDINADORA_DATA must name the server’s data folder.`,
  slugTaken: (slug) => `There is an assembly at "${slug}" already: choose another --slug.`,
  notFounded: (why) => `The server does not found the assembly: ${why}`,
  brokenOff: (why, address) =>
    `Broken off (${why}). What was written so far stays at ${address}, incomplete.`,
  silent: 'the server does not answer any more',
  participants: 'Participants',
  statements: 'Statements',
  votes: 'Votes',
  progress: (step, done, total) => `${step}: ${done} of ${total}`,
  columns: ['id', 'agree', 'disagree', 'pass', 'outcome', 'statement'],
  outcomes: {
    adopted: 'adopted',
    discussing: 'discussing',
    no_quorum: 'no quorum',
    blocked: 'blocked',
    rejected: 'rejected',
    referred: 'referred',
  },
  differs: 'the recount of the file differs',
  summary: (votes, people, statements, seconds, rate) =>
    `${votes} votes by ${people} people on ${statements} statements in ${seconds} s (${rate} votes a second, everything included).`,
  differing: (statements, votes) => `${statements} statements differ from a recount of ${votes}.`,
  equal: (votes) => `All tallies equal a recount of each person’s latest vote in ${votes}.`,
  where: (address, book) => `The assembly: ${address}\nIts book: ${book}`,
};
