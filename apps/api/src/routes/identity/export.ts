import type { Exported } from '@coordinadora/contract';
import { actorIn } from '../../identity/person.ts';
import type { Known } from '../../identity/session.ts';
import type { Call } from '../call.ts';
import { devicesOf, participantOf, signedIn } from './shown.ts';

/** All that is kept about a participant, as far as the server itself can see it. */
export async function exportOf(call: Call, known: Known): Promise<Exported> {
  const { prisma } = call.shell;
  const { participantId } = known.person;
  const mine = { where: { participantId } };
  const follows = await prisma.follow.findMany({ ...mine, orderBy: { assemblyId: 'asc' } });
  const where = { assemblyId: { in: follows.map(({ assemblyId }) => assemblyId) } };
  const names = new Map(
    (await prisma.assemblyIndex.findMany({ where })).map(({ assemblyId, name }) => [assemblyId, name]),
  );
  const drafts = await prisma.draft.findMany(mine);
  return {
    participant: participantOf(known),
    devices: await devicesOf(call.shell, { ...signedIn(call), known: [known] }),
    assemblies: follows.map(({ assemblyId }) => ({
      assemblyId,
      name: names.get(assemblyId) ?? '',
      actor: actorIn(known.person, assemblyId),
    })),
    signatures: await prisma.signature.findMany({
      ...mine,
      select: { assemblyId: true, act: true, name: true },
    }),
    drafts: drafts.map(({ id, body, updatedAt }) => ({
      id,
      body: JSON.parse(body),
      updatedAt: new Date(Number(updatedAt)).toISOString(),
    })),
  };
}
