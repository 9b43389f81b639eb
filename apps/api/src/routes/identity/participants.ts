import { recoveryHash } from '../../identity/person.ts';
import type { Registered } from '../../identity/register.ts';
import { recover, register } from '../../identity/register.ts';
import { secretOfPhrase } from '../../identity/secrets.ts';
import { meetingHasCode } from '../../matter/meeting-has-code.ts';
import { Failure } from '../../problems/failure.ts';
import type { Call, Handlers } from '../call.ts';
import { setCookie } from '../cookie.ts';

export const participantAnswer = (call: Call, { participant, deviceId, token }: Registered) => {
  call.shell.sessions.forget(deviceId);
  call.shell.tail.tell({ devices: [deviceId] });
  setCookie(call, token);
  return { participant: { ...participant, createdAt: new Date(participant.createdAt).toISOString() }, token };
};

export const participantHandlers: Handlers<'createParticipant' | 'recover'> = {
  createParticipant: async (call, { body: { displayName, locale = call.locale, checkIn } }) => {
    const { shell, session, address, exempt } = call;
    const fromHall = checkIn && (await meetingHasCode(shell, checkIn.meetingId, checkIn.code));
    if (!exempt && !fromHall) shell.limits.newcomer(address);
    const registered = await register(shell.prisma, session, {
      locale,
      ...(displayName !== undefined && { displayName }),
    });
    return { ...participantAnswer(call, registered), recoveryPhrase: registered.recoveryPhrase };
  },
  recover: async (call, { body: { recoveryPhrase } }) => {
    const { shell, session, address, locale } = call;
    shell.limits.phrase(address);
    const secret = secretOfPhrase(recoveryPhrase);
    if (!secret) {
      shell.limits.wrongPhrase(address);
      throw new Failure('recovery_phrase_wrong');
    }
    shell.limits.change(recoveryHash(secret));
    const { found, ...registered } = await recover(shell.prisma, session, secret, locale);
    // A phrase nobody had may be somebody's guess.
    if (!found) shell.limits.wrongPhrase(address);
    return participantAnswer(call, registered);
  },
};
