import type { AssemblyItem, Page } from '@coordinadora/contract';
import { ApiProblem, fetchApi } from '../../server/api.ts';

/** Six assemblies that fit; none for words that cannot be searched for, since nothing is called that. */
export async function searchAssemblies(query: URLSearchParams): Promise<Page<AssemblyItem>> {
  const answer = await fetchApi(`/assemblies?limit=6&${query}`);
  if (answer.status === 422) return { items: [], next: null };
  if (!answer.ok) throw new ApiProblem(answer.status, 'internal');
  return (await answer.json()) as Page<AssemblyItem>;
}
