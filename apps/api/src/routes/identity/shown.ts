import type { Device, Participant } from '@coordinadora/contract';
import type { Session } from '../../identity/session.ts';
import { Failure } from '../../problems/failure.ts';
import type { Shell } from '../../shell.ts';
import type { Call } from '../call.ts';

const iso = (ms: number | bigint) => new Date(Number(ms)).toISOString();

/** The devices on which any of these participants is. */
export async function devicesOf(shell: Shell, session: Session): Promise<Device[]> {
  const held = await shell.prisma.sealedSecret.findMany({
    where: { participantId: { in: session.known.map(({ person }) => person.participantId) } },
    select: { deviceId: true },
  });
  const devices = await shell.prisma.device.findMany({
    where: { id: { in: held.map(({ deviceId }) => deviceId) } },
    orderBy: { createdAt: 'asc' },
  });
  return devices.map(({ id, createdAt, lastSeenAt }) => ({
    id,
    createdAt: iso(createdAt),
    lastSeenAt: iso(lastSeenAt),
    present: id === session.deviceId,
  }));
}

/** Throws `not_signed_in` where nobody takes part from this device. */
export const signedIn = ({ session }: Call): Session => {
  if (!session || session.known.length === 0) throw new Failure('not_signed_in');
  return session;
};

export const participantOf = ({
  person,
  displayName,
  locale,
  createdAt,
}: Session['known'][number]): Participant => ({
  id: person.participantId,
  displayName,
  locale,
  createdAt: iso(createdAt),
});
