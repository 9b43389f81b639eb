import { newId, ProblemError } from '@coordinadora/client';
import type { FoundAnswer, FoundBody } from '@coordinadora/contract';
import { asParticipant } from '../../nouns/participant/api.ts';
import { slugOf } from './slugOf.ts';

const TRIES = 30;
const ids = new Map<string, string>();

/** The same act for the same words, so that pressing again after a lost answer founds nothing twice. */
function actIdFor(body: object): string {
  const key = JSON.stringify(body);
  const id = ids.get(key) ?? newId();
  ids.set(key, id);
  return id;
}

const isTaken = (problem: unknown) =>
  problem instanceof ProblemError && problem.problem.code === 'slug_taken';

/** Founds an assembly under the first free address its name gives. Throws the server's problem otherwise. */
export async function found(words: Omit<FoundBody, 'slug'>): Promise<FoundAnswer> {
  for (let again = 1; ; again++) {
    const named = { ...words, slug: slugOf(words.name, again) };
    const body = { ...named, id: actIdFor(named) };
    try {
      return await asParticipant((api) => api.call('foundAssembly', { body }));
    } catch (problem) {
      if (!isTaken(problem) || again === TRIES) throw problem;
    }
  }
}
