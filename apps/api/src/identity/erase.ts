import type pg from 'pg';
import { lend } from '../store/lend.ts';
import { actorIn, type Person } from './person.ts';

/**
 * Destroys names, standing, drafts, links and sealed secrets of a participant, who has left the books before: nobody can
 * act for them afterwards. What is in the books stays, and nobody can be found from it. Answers the devices that held the
 * secret.
 */
export const erase = (pool: pg.Pool, person: Person): Promise<string[]> =>
  lend(pool, async (client) => {
    const id = [person.participantId];
    await client.query('BEGIN');
    const follows = await client.query(
      'DELETE FROM "Follow" WHERE "participantId" = $1 RETURNING "assemblyId"',
      id,
    );
    for (const { assemblyId } of follows.rows)
      await client.query('DELETE FROM "Standing" WHERE "assemblyId" = $1 AND actor = $2', [
        assemblyId,
        actorIn(person, assemblyId),
      ]);
    await client.query(
      `UPDATE "RecordHead" SET names = names + 1 WHERE "assemblyId" IN
       (SELECT "assemblyId" FROM "Signature" WHERE "participantId" = $1)`,
      id,
    );
    await client.query('DELETE FROM "Signature" WHERE "participantId" = $1', id);
    await client.query('DELETE FROM "SignInLink" WHERE "participantId" = $1', id);
    await client.query('DELETE FROM "Draft" WHERE "participantId" = $1', id);
    await client.query('DELETE FROM "Participant" WHERE id = $1', id);
    const held = await client.query(
      'DELETE FROM "SealedSecret" WHERE "participantId" = $1 RETURNING "deviceId"',
      id,
    );
    const devices = held.rows.map((row) => row.deviceId as string);
    await client.query(
      `DELETE FROM "Device" d WHERE d.id = ANY($1::uuid[])
       AND NOT EXISTS (SELECT FROM "SealedSecret" s WHERE s."deviceId" = d.id)`,
      [devices],
    );
    await client.query('COMMIT');
    return devices;
  });
