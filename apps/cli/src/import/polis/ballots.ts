import { newId } from '@coordinadora/client';
import type { Ballot } from './conversation.ts';
import { inLanes } from './lanes.ts';
import { WIDTH } from './people.ts';
import { type Speak, steadily } from './server.ts';
import type { Asked } from './statements.ts';

/** Casts every vote in order of time; one person's votes strictly one after the other. */
export async function castAll(
  speak: Speak,
  assemblyId: string,
  ballots: readonly Ballot[],
  tokens: ReadonlyMap<string, string>,
  asked: ReadonlyMap<string, Asked>,
  done: () => void,
): Promise<void> {
  const params = { id: assemblyId };
  await inLanes(
    ballots,
    WIDTH,
    ({ voter }) => voter,
    async ({ statement, voter, vote }) => {
      const question = asked.get(statement);
      if (!question) throw new Error(`statement ${statement} was not asked`);
      const body = { id: newId(), kind: 'vote.cast', payload: { ...question, vote } } as const;
      await steadily(() => speak(tokens.get(voter)).call('act', { params, body }));
      done();
    },
  );
}
