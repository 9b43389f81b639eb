import type { Me } from '@coordinadora/contract';
import { ApiProblem, read } from './api.ts';

/** Who holds this device; null where nobody has taken part from it yet. */
export async function getMe(): Promise<Me | null> {
  try {
    return await read('me');
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.status === 401) return null;
    throw problem;
  }
}
