import { v7 } from 'uuid';
import { type Person, personOf, recoveryHash } from '../identity/person.ts';
import { drawSecret } from '../identity/secrets.ts';
import type { Queryable } from '../store/entries.ts';

export interface Named {
  /** By which the one who fills calls them. */
  key: string;
  name: string;
}

export type Resident = Person & { name: string };
export type Cast = ReadonlyMap<string, Resident>;

/** Draws a secret for each of these people and writes them down, as if each had come by themselves. */
export async function settle(db: Queryable, named: readonly Named[], now: number): Promise<Cast> {
  const people = named.map(({ key, name }) => {
    const { secret } = drawSecret('es');
    return { key, name, ...personOf(v7({ msecs: now }), secret) };
  });
  await db.query(
    `INSERT INTO "Participant" (id, "recoveryHash", "displayName", locale, "createdAt")
     SELECT id, hash, name, 'es', $4 FROM unnest($1::uuid[], $2::text[], $3::text[]) AS p(id, hash, name)`,
    [
      people.map((one) => one.participantId),
      people.map((one) => recoveryHash(one.secret)),
      people.map((one) => one.name),
      now,
    ],
  );
  return new Map(people.map(({ key, ...person }) => [key, person]));
}
