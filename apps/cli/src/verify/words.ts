import type { Finding } from '@coordinadora/domain';

type Problem = Finding['problem'];

/** What the command says, with the figures it says it with. */
export interface Words {
  usage: string;
  unreadable: (file: string, why: string) => string;
  empty: string;
  book: (name: string) => string;
  checked: (entries: number, acts: number, outcomes: number, words: number) => string;
  head: (head: string) => string;
  attested: (acts: number) => string;
  /** `first`: nothing else that cannot be checked was said before. */
  downtimes: (times: number, first: boolean) => string;
  noHead: (first: boolean) => string;
  keptHead: (kept: string, since: number) => string;
  /** Only the beginning of the kept head's hash was given. */
  keptShort: (digits: number) => string;
  holds: string;
  fails: (seq: number, why: string) => string;
  newer: (seq: number, what: string) => string;
  problems: Record<Exclude<Problem, 'newer_program'>, (detail: string) => string>;
}
