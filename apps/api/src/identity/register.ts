import type { Locale } from '@coordinadora/contract';
import type { Prisma } from '../store/prisma.ts';
import { newId } from './ids.ts';
import { recoveryHash } from './person.ts';
import { drawSecret, drawToken, hashToken, seal } from './secrets.ts';

export interface Registered {
  participant: { id: string; displayName: string | null; locale: Locale; createdAt: number };
  deviceId: string;
  token: string;
}

/** Adds a participant's secret to the device of that token, or to a new device. */
export async function holdOn(
  prisma: Prisma,
  device: { deviceId: string; token: string } | null,
  participantId: string,
  secret: Buffer,
): Promise<{ deviceId: string; token: string }> {
  const token = device?.token ?? drawToken();
  const deviceId = device?.deviceId ?? newId();
  const now = BigInt(Date.now());
  if (!device)
    await prisma.device.create({
      data: { id: deviceId, tokenHash: hashToken(token), createdAt: now, lastSeenAt: now },
    });
  const sealed = seal(token, secret);
  await prisma.sealedSecret.upsert({
    where: { deviceId_participantId: { deviceId, participantId } },
    create: { deviceId, participantId, sealed },
    update: { sealed },
  });
  return { deviceId, token };
}

/** A new participant on a device (domain.md section 2). The phrase is shown once and kept nowhere. */
export async function register(
  prisma: Prisma,
  device: { deviceId: string; token: string } | null,
  wish: { displayName?: string; locale: Locale },
): Promise<Registered & { recoveryPhrase: string; secret: Buffer }> {
  const { secret, recoveryPhrase } = drawSecret(wish.locale);
  const participant = await createParticipant(prisma, secret, wish);
  const held = await holdOn(prisma, device, participant.id, secret);
  return { participant, ...held, recoveryPhrase, secret };
}

async function createParticipant(
  prisma: Prisma,
  secret: Buffer,
  wish: { displayName?: string; locale: Locale },
) {
  const participant = {
    id: newId(),
    displayName: wish.displayName ?? null,
    locale: wish.locale,
    createdAt: Date.now(),
  };
  const { createdAt, ...rest } = participant;
  await prisma.participant.create({
    data: { ...rest, recoveryHash: recoveryHash(secret), createdAt: BigInt(createdAt) },
  });
  return participant;
}

/** The participant of a recovery phrase on this device; created where an erased one comes back, or from another server. */
export async function recover(
  prisma: Prisma,
  device: { deviceId: string; token: string } | null,
  secret: Buffer,
  locale: Locale,
): Promise<Registered & { found: boolean }> {
  const found = await prisma.participant.findUnique({ where: { recoveryHash: recoveryHash(secret) } });
  const participant = found
    ? {
        id: found.id,
        displayName: found.displayName,
        locale: found.locale as Locale,
        createdAt: Number(found.createdAt),
      }
    : await createParticipant(prisma, secret, { locale });
  return { participant, found: found !== null, ...(await holdOn(prisma, device, participant.id, secret)) };
}
