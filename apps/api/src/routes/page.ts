import { pageSize } from '@coordinadora/contract';

export interface PageQuery {
  after?: string | undefined;
  limit?: string | undefined;
}

/** A page of what stands newest first, after the thing with that id. An unknown `after` begins anew. */
export function pageAfter<T extends { id: string }, U>(
  newestFirst: readonly T[],
  query: PageQuery | undefined,
  part: (one: T) => U,
): { items: U[]; next: string | null } {
  const from = query?.after === undefined ? 0 : newestFirst.findIndex(({ id }) => id === query.after) + 1;
  const size = pageSize(query?.limit);
  const page = newestFirst.slice(from, from + size);
  const more = newestFirst.length > from + size;
  return { items: page.map(part), next: more ? (page.at(-1)?.id ?? null) : null };
}
