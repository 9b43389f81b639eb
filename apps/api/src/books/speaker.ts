import type { Speaker } from '@coordinadora/domain';
import { actorIn, type Person, refIn } from '../identity/person.ts';
import type { Book } from './book.ts';

const NOWHERE: ReadonlySet<string> = new Set();

/** A person as this assembly knows them: their ids here, and where they were. */
export function speakerIn(book: Book, person: Person): Speaker {
  const actor = actorIn(person, book.state.assemblyId);
  return {
    actor,
    refIn: (matterId) => {
      const key = book.keys.get(matterId);
      return key ? refIn(person, key) : null;
    },
    wasAt: book.standing.get(actor) ?? NOWHERE,
  };
}

/** Somebody who has not signed in. */
export const nobody: Speaker = { actor: null, refIn: () => null, wasAt: NOWHERE };
