import { openLink, SIGN_IN_LINK_MS, signInSecret, useUp } from '../../identity/links.ts';
import { holdOn } from '../../identity/register.ts';
import { Failure } from '../../problems/failure.ts';
import type { Handlers } from '../call.ts';
import { changerOf } from '../changer.ts';
import { setHallCookie } from '../cookie.ts';
import { participantAnswer } from './participants.ts';

/** Secrets stand in the fragment, which browsers do not send and servers do not log. */
export const signInPath = (secret: string): string => `/in#${secret}`;
export const hallPath = (secret: string): string => `/h#${secret}`;

export const linkHandlers: Handlers<'createLink' | 'openSession'> = {
  createLink: async (call, { body: { actAs } }) => {
    const { person } = changerOf(call, actAs);
    const expiresAt = Date.now() + SIGN_IN_LINK_MS;
    const url = signInPath(await signInSecret(call.shell.prisma, person, expiresAt));
    return { url, expiresAt: new Date(expiresAt).toISOString() };
  },
  openSession: async (call, { body: { secret } }) => {
    const { prisma } = call.shell;
    const payload = await openLink(prisma, secret);
    if (!payload) throw new Failure('link_invalid');
    if (payload.kind === 'hall') {
      setHallCookie(call, secret);
      return { kind: 'hall', assemblyId: payload.assemblyId, meetingId: payload.meetingId, token: secret };
    }
    const found = await prisma.participant.findUnique({ where: { id: payload.participantId } });
    if (!found || (payload.once && !(await useUp(prisma, secret)))) throw new Failure('link_invalid');
    const held = await holdOn(prisma, call.session, found.id, Buffer.from(payload.secret, 'hex'));
    const { id, displayName, createdAt } = found;
    const participant = {
      id,
      displayName,
      locale: found.locale === 'en' ? 'en' : 'es',
      createdAt: Number(createdAt),
    } as const;
    return { kind: 'participant', ...participantAnswer(call, { participant, ...held }) };
  },
};
