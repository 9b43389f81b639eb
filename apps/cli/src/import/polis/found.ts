import { newId, ProblemError } from '@coordinadora/client';
import { readyCharter } from '@coordinadora/domain';
import { PlainError } from '../../plain-error.ts';
import { words } from '../words.ts';
import { type Speak, steadily } from './server.ts';

/** Simple majority of whoever votes: Polis knows no presence, no quorum and no minimum time. */
const charter = {
  ...readyCharter('simple-majority'),
  whoCounts: 'anyone',
  quorum: null,
  minTest: 0,
} as const;

/** Founds the assembly the conversation becomes. @throws PlainError where the slug is taken or refused */
export async function found(
  speak: Speak,
  token: string,
  name: string,
  slug: string,
): Promise<{ id: string; slug: string }> {
  const body = { id: newId(), name, slug, level: 'city', charter } as const;
  const answer = await steadily(() => speak(token).call('foundAssembly', { body })).catch(
    (error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      const { code, detail } = error.problem;
      const { slugTaken, notFounded } = words();
      throw new PlainError(code === 'slug_taken' ? slugTaken(slug) : notFounded(detail));
    },
  );
  return answer.assembly;
}
