import type { Prisma } from '../store/prisma.ts';
import type { Person } from './person.ts';
import { drawToken, hashToken, seal, unseal } from './secrets.ts';

const MINUTE = 60_000;
export const SIGN_IN_LINK_MS = 15 * MINUTE;
/** A hall link may be reused until then: a screen is switched off and on again. */
export const HALL_LINK_MS = 7 * 24 * 60 * MINUTE;

/** What a link's payload holds, sealed under the link's own secret. */
type Payload =
  | { kind: 'participant'; participantId: string; secret: string; once: boolean }
  | { kind: 'hall'; assemblyId: string; meetingId: string };

async function keep(prisma: Prisma, payload: Payload, expiresAt: number): Promise<string> {
  const secret = drawToken();
  const sealed = seal(secret, Buffer.from(JSON.stringify(payload)));
  const row = {
    secretHash: hashToken(secret),
    kind: payload.kind,
    participantId: payload.kind === 'participant' ? payload.participantId : null,
    payload: sealed,
    expiresAt: BigInt(expiresAt),
  };
  await prisma.signInLink.deleteMany({ where: { expiresAt: { lt: BigInt(Date.now()) } } });
  await prisma.signInLink.create({ data: row });
  return secret;
}

/** A link's secret that signs another device in as this participant; `once` unless somebody says otherwise. */
export const signInSecret = (
  prisma: Prisma,
  person: Person,
  expiresAt: number,
  once = true,
): Promise<string> =>
  keep(
    prisma,
    { kind: 'participant', participantId: person.participantId, secret: person.secret.toString('hex'), once },
    expiresAt,
  );

/** A link's secret that lets a screen show a meeting's codes. */
export const hallSecret = (
  prisma: Prisma,
  assemblyId: string,
  meetingId: string,
  expiresAt: number,
): Promise<string> => keep(prisma, { kind: 'hall', assemblyId, meetingId }, expiresAt);

/** What a link's secret opens, or null where there is none or its time is over. */
export async function openLink(prisma: Prisma, secret: string): Promise<Payload | null> {
  const row = await prisma.signInLink.findUnique({ where: { secretHash: hashToken(secret) } });
  if (!row || Number(row.expiresAt) < Date.now()) return null;
  return JSON.parse(unseal(secret, row.payload).toString()) as Payload;
}

/** Uses a link up; false where somebody else was faster. */
export async function useUp(prisma: Prisma, secret: string): Promise<boolean> {
  return (await prisma.signInLink.deleteMany({ where: { secretHash: hashToken(secret) } })).count > 0;
}
