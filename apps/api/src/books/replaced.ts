/** The stored book does not go on from the fold held here: a backup was restored under a running server. */
export class BookReplaced extends Error {
  override name = 'BookReplaced';
}
