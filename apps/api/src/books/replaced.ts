/** The stored book does not go on from the fold held here: somebody else appended, or a backup was restored. */
export class BookReplaced extends Error {
  override name = 'BookReplaced';
}
