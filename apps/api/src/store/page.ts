/** A page of rows that were read with one more than `limit`: whether there is a next one follows from it. */
export function pageFrom<T>(
  rows: readonly T[],
  limit: number,
  idOf: (row: T) => string,
): { items: T[]; next: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? idOf(last) : null };
}
