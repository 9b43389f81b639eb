import pino from 'pino';
import { hallSecret, signInSecret } from '../identity/links.ts';
import type { Person } from '../identity/person.ts';
import { hallPath, signInPath } from '../routes/identity/links.ts';
import { openPool } from '../store/pool.ts';
import { openPrisma } from '../store/prisma.ts';
import { type Cast, type Named, settle } from './people.ts';
import { Scribe } from './scribe.ts';

/** An empty database whose past is being written. Moments are ms. */
export interface Past {
  /** These people live here from then on. No device holds them: they come in by a link that carries their secret. */
  people: (named: readonly Named[], now: number) => Promise<Cast>;
  /** Writes one new assembly's book, as those of the cast. */
  scribe: (cast: Cast, foundedAt: number) => Scribe;
  /** The path of a link that signs in as this person, any number of times until then. */
  wayIn: (person: Person, expiresAt: number) => Promise<string>;
  /** The path of a link to a meeting's hall screen. */
  hall: (assemblyId: string, meetingId: string, expiresAt: number) => Promise<string>;
  close: () => Promise<void>;
}

export function openPast(databaseUrl: string): Past {
  const log = pino({ level: 'warn', base: null });
  const pool = openPool(databaseUrl, log);
  // What is not written out when the machine stops, the mark of a filling that was broken off is there to throw away.
  pool.on('connect', (client) => void client.query('SET synchronous_commit = off'));
  const prisma = openPrisma(pool);
  return {
    people: (named, now) => settle(pool, named, now),
    scribe: (cast, foundedAt) => new Scribe(pool, log, cast, foundedAt),
    wayIn: async (person, expiresAt) => signInPath(await signInSecret(prisma, person, expiresAt, false)),
    hall: async (assemblyId, meetingId, expiresAt) =>
      hallPath(await hallSecret(prisma, assemblyId, meetingId, expiresAt)),
    close: async () => {
      await prisma.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
}
