import { v7 } from 'uuid';
import { personOf, recoveryHash } from '../identity/person.ts';
import { drawSecret } from '../identity/secrets.ts';
import type { Queryable } from '../store/entries.ts';
import type { Cast } from './play/scribe.ts';
import { figures } from './story/cast.ts';

/**
 * Draws a secret for everybody of the sample worlds. No device holds them: whoever is to be signed in as one of
 * them gets a link that carries the secret sealed.
 */
export async function makePeople(db: Queryable, now: number): Promise<Cast> {
  const cast = figures().map(({ key, name }) => {
    const { secret } = drawSecret('es');
    return { key, name, ...personOf(v7({ msecs: now }), secret) };
  });
  await db.query(
    `INSERT INTO "Participant" (id, "recoveryHash", "displayName", locale, "createdAt")
     SELECT id, hash, name, 'es', $4 FROM unnest($1::uuid[], $2::text[], $3::text[]) AS p(id, hash, name)`,
    [
      cast.map((one) => one.participantId),
      cast.map((one) => recoveryHash(one.secret)),
      cast.map((one) => one.name),
      now,
    ],
  );
  return new Map(cast.map(({ key, ...person }) => [key, person]));
}
