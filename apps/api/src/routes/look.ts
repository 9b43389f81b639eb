import { viewToWire } from '@coordinadora/contract';
import type { Book } from '../books/book.ts';
import type { Person } from '../identity/person.ts';
import { Failure } from '../problems/failure.ts';
import type { Shell } from '../shell.ts';
import { Prepared } from './call.ts';

/** What a view shows of a book, as JSON made at once on committed state. Throws no_such_assembly. */
export async function show(
  shell: Shell,
  assemblyId: string,
  see: (book: Book) => unknown,
  person?: Person,
): Promise<Prepared> {
  const text = await shell.writer.look(
    assemblyId,
    (book) => {
      if (!book.state.assembly) throw new Failure('no_such_assembly');
      return JSON.stringify(viewToWire(see(book)));
    },
    { person },
  );
  return new Prepared(text);
}
