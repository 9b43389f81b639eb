import type { Outcome } from '@coordinadora/domain';
import { spoken } from '../spoken.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** What an import says, with the figures it says it with. */
export interface Words {
  usage: string;
  noAddress: (url: string) => string;
  noFile: (path: string) => string;
  unreadable: (path: string, why: string) => string;
  noColumn: (path: string, missing: string, all: string) => string;
  noTable: (path: string, why: string) => string;
  noText: (path: string, line: number) => string;
  twice: (path: string) => string;
  noVote: (path: string, line: number, vote: string) => string;
  noSuchStatement: (path: string, line: number, id: string, comments: string) => string;
  noTime: (path: string, line: number, text: string) => string;
  nothing: (path: string) => string;
  noServer: (url: string) => string;
  noSecret: (path: string) => string;
  slugTaken: (slug: string) => string;
  notFounded: (why: string) => string;
  brokenOff: (why: string, address: string) => string;
  silent: string;
  participants: string;
  statements: string;
  votes: string;
  progress: (step: string, done: number, total: number) => string;
  columns: [id: string, agree: string, disagree: string, pass: string, outcome: string, statement: string];
  outcomes: Record<Outcome, string>;
  differs: string;
  summary: (votes: number, people: number, statements: number, seconds: string, rate: number) => string;
  differing: (statements: number, votes: string) => string;
  equal: (votes: string) => string;
  where: (address: string, book: string) => string;
}

/** In the terminal's language. */
export const words = (): Words => ({ es, en })[spoken(process.env)];
