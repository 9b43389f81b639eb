import { basename, dirname, resolve } from 'node:path';
import { ProblemError, Unreachable } from '@coordinadora/client';
import type { Outcome } from '@coordinadora/domain';
import { PlainError } from '../../plain-error.ts';
import { progress } from '../progress.ts';
import { words } from '../words.ts';
import { castAll } from './ballots.ts';
import { close } from './close.ts';
import { type Conversation, readConversation } from './conversation.ts';
import { found } from './found.ts';
import { bringPeople } from './people.ts';
import { type Count, recount } from './recount.ts';
import { report } from './report.ts';
import { reachServer, type Speak } from './server.ts';
import { type Asked, ask } from './statements.ts';

export interface PolisImport {
  votes: string;
  comments: string;
  /** Origin of the running server. */
  url: string;
  dataFolder: string;
  name: string | undefined;
  slug: string | undefined;
}

/**
 * Turns a public Polis export into an assembly, through the ordinary acts and the public interface. Answers 0 where
 * the book's tallies equal a recount of the file, else 1. @throws PlainError
 */
export async function importPolis({
  votes,
  comments,
  url,
  dataFolder,
  name,
  slug,
}: PolisImport): Promise<number> {
  const say = words();
  const conversation = await readConversation(votes, comments);
  const speak = await reachServer(url, dataFolder);
  const began = performance.now();
  const place = basename(dirname(resolve(votes)));
  const tokens = await bringPeople(speak, conversation, progress(say.participants, peopleIn(conversation)));
  const founder = conversation.statements[0] && tokens.get(conversation.statements[0].author);
  if (!founder) throw new PlainError(say.nothing(comments));
  const assembly = await found(speak, founder, name ?? nameOf(place), slug ?? slugOf(place));
  const address = `${url}/a/${assembly.slug}`;
  const book = await play(speak, assembly.id, conversation, tokens).catch((error: unknown) => {
    throw new PlainError(say.brokenOff(why(error), address));
  });
  const seconds = (performance.now() - began) / 1000;
  const differing = report(conversation.statements, book, recount(conversation.ballots));
  const { statements, ballots } = conversation;
  const rate = Math.round(ballots.length / seconds);
  const summary = say.summary(ballots.length, tokens.size, statements.length, seconds.toFixed(1), rate);
  console.log(`\n${summary}`);
  if (differing > 0) console.error(say.differing(differing, votes));
  else console.log(say.equal(votes));
  console.log(say.where(address, `${url}/api/v1/assemblies/${assembly.id}/record.jsonl`));
  return differing > 0 ? 1 : 0;
}

/** All of it: each statement asked by its author, every vote cast, every vote closed. Answers the book's tallies. */
async function play(
  speak: Speak,
  assemblyId: string,
  conversation: Conversation,
  tokens: ReadonlyMap<string, string>,
) {
  const { statements, ballots } = conversation;
  const asked = new Map<string, Asked>();
  const opened = progress(words().statements, statements.length);
  for (const statement of statements) {
    asked.set(statement.id, await ask(speak, assemblyId, statement, tokens.get(statement.author) ?? ''));
    opened();
  }
  await castAll(speak, assemblyId, ballots, tokens, asked, progress(words().votes, ballots.length));
  const book = new Map<string, Count & { outcome: Outcome }>();
  for (const { id, author } of statements) {
    const question = asked.get(id);
    if (question) book.set(id, await close(speak, assemblyId, tokens.get(author) ?? '', question));
  }
  return book;
}

const peopleIn = ({ statements, ballots }: Conversation): number =>
  new Set([...statements.map(({ author }) => author), ...ballots.map(({ voter }) => voter)]).size;

const slugOf = (place: string): string =>
  `polis-${place.replace(/^polis-/i, '').toLowerCase()}`
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/-+$/, '');

function why(error: unknown): string {
  if (error instanceof ProblemError) return error.problem.detail;
  return error instanceof Unreachable ? words().silent : String(error);
}

const nameOf = (place: string): string => `Polis: ${place.replace(/^polis-/i, '').replaceAll('-', ' ')}`;
