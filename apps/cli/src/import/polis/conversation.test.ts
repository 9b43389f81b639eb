import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readConversation } from './conversation.ts';
import { recount } from './recount.ts';

let folder: string;
beforeAll(async () => {
  vi.stubEnv('LC_ALL', 'en');
  folder = await mkdtemp(join(tmpdir(), 'polis-'));
});
afterAll(() => rm(folder, { recursive: true }));

const COMMENTS = 'timestamp,comment-id,author-id,comment-body\n100,7,1,"Agua, para todos"\n';
const VOTES = 'timestamp,comment-id,voter-id,vote\n';

async function read(votes: string, comments = COMMENTS) {
  const paths = [join(folder, 'votes.csv'), join(folder, 'comments.csv')] as const;
  await writeFile(paths[0], votes);
  await writeFile(paths[1], comments);
  return readConversation(...paths);
}

test('votes are read in order of time, and a later vote replaces the earlier one', async () => {
  const { statements, ballots } = await read(`${VOTES}30,7,2,-1\n10,7,2,1\n20,7,3,0\n`);
  expect(statements).toEqual([{ id: '7', author: '1', text: 'Agua, para todos', at: 100 }]);
  expect(ballots.map(({ voter, vote }) => [voter, vote])).toEqual([
    ['2', 'in_favour'],
    ['3', 'abstain'],
    ['2', 'against'],
  ]);
  expect(recount(ballots).get('7')).toEqual({ agree: 0, disagree: 1, pass: 1 });
});

test.each([
  ['columns missing', 'a,b\n1,2\n', COMMENTS, /no column timestamp, comment-id, voter-id, vote/],
  ['a statement without comment', `${VOTES}1,8,2,1\n`, COMMENTS, /line 2: there is no statement 8/],
  ['an unknown vote', `${VOTES}1,7,2,2\n`, COMMENTS, /line 2: a vote is 1, 0 or -1, and this is "2"/],
  ['a time that is none', `${VOTES}soon,7,2,1\n`, COMMENTS, /line 2: timestamp must be milliseconds/],
  [
    'a statement without text',
    VOTES,
    COMMENTS.replace('"Agua, para todos"', ' '),
    /line 2: the statement has no text/,
  ],
  ['the same statement twice', VOTES, `${COMMENTS}101,7,1,Otra\n`, /same comment-id twice/],
  ['no table', VOTES, 'timestamp,comment-id\n"unclosed', /is not a CSV table/],
])('%s is said in a sentence', async (_what, votes, comments, sentence) => {
  await expect(read(votes, comments)).rejects.toThrow(sentence);
});

test('a missing file is said in a sentence', async () => {
  await expect(readConversation(join(folder, 'none.csv'), join(folder, 'none.csv'))).rejects.toThrow(
    /There is no file/,
  );
});
