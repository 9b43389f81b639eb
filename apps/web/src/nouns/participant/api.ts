import { type Api, ProblemError } from '@coordinadora/client';
import { api } from '../../live/api.ts';
import { becomeParticipant } from '../../live/participant.ts';

const isStranger = (problem: unknown) =>
  problem instanceof ProblemError && problem.problem.code === 'not_signed_in';

/** For what needs a participant: whoever has not taken part from this device becomes one first, with no form. */
export async function asParticipant<T>(task: (api: Api) => Promise<T>): Promise<T> {
  try {
    return await task(api());
  } catch (problem) {
    if (!isStranger(problem)) throw problem;
    await becomeParticipant();
    return task(api());
  }
}
