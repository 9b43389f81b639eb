import type { Vote } from '@coordinadora/domain';
import { PlainError } from '../../plain-error.ts';
import { words } from '../words.ts';
import { readTable } from './csv.ts';

export interface Statement {
  /** Polis' own id. */
  id: string;
  author: string;
  text: string;
  /** Milliseconds. */
  at: number;
}

export interface Ballot {
  statement: string;
  voter: string;
  vote: Vote;
  at: number;
}

/** A Polis conversation as its public export tells it: statements and votes, both in order of time. */
export interface Conversation {
  statements: Statement[];
  ballots: Ballot[];
}

/** 1 agree, 0 pass, −1 disagree. */
const VOTES: Record<string, Vote> = { '1': 'in_favour', '0': 'abstain', '-1': 'against' };
const COMMENTS = ['timestamp', 'comment-id', 'author-id', 'comment-body'] as const;
const BALLOTS = ['timestamp', 'comment-id', 'voter-id', 'vote'] as const;

/** Reads and checks both files whole, so that nothing is sent if anything is wrong. @throws PlainError */
export async function readConversation(votes: string, comments: string): Promise<Conversation> {
  const statements = (await readTable(comments, COMMENTS)).map(({ line, cells }): Statement => {
    const text = cells['comment-body'].trim();
    if (!text) throw new PlainError(words().noText(comments, line));
    return {
      id: cells['comment-id'],
      author: cells['author-id'],
      text,
      at: moment(cells.timestamp, comments, line),
    };
  });
  const known = new Set(statements.map(({ id }) => id));
  if (known.size < statements.length) throw new PlainError(words().twice(comments));
  const ballots = (await readTable(votes, BALLOTS)).map(({ line, cells }): Ballot => {
    const vote = VOTES[cells.vote];
    const statement = cells['comment-id'];
    if (!vote) throw new PlainError(words().noVote(votes, line, cells.vote));
    if (!known.has(statement))
      throw new PlainError(words().noSuchStatement(votes, line, statement, comments));
    return { statement, voter: cells['voter-id'], vote, at: moment(cells.timestamp, votes, line) };
  });
  return { statements: inOrder(statements), ballots: inOrder(ballots) };
}

function moment(text: string, path: string, line: number): number {
  const at = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(at)) throw new PlainError(words().noTime(path, line, text));
  return at;
}

const inOrder = <T extends { at: number }>(list: T[]): T[] => list.sort((a, b) => a.at - b.at);
