import type { Conversation } from './conversation.ts';
import { inLanes } from './lanes.ts';
import { type Speak, steadily } from './server.ts';

/** How many requests are on their way at once. */
export const WIDTH = 32;

/** A participant, unnamed, for everybody who wrote or voted. Answers their tokens by Polis id. */
export async function bringPeople(
  speak: Speak,
  { statements, ballots }: Conversation,
  done: () => void,
): Promise<Map<string, string>> {
  const ids = [...new Set([...statements.map(({ author }) => author), ...ballots.map(({ voter }) => voter)])];
  const tokens = new Map<string, string>();
  await inLanes(ids, WIDTH, String, async (id) => {
    const { token } = await steadily(() => speak().call('createParticipant', { body: {} }));
    tokens.set(id, token);
    done();
  });
  return tokens;
}
