import type { Me } from '@coordinadora/contract';
import { leaveBooks } from '../../acts/leave-books.ts';
import { erase } from '../../identity/erase.ts';
import { type Session, speakerOf } from '../../identity/session.ts';
import { Failure } from '../../problems/failure.ts';
import type { Shell } from '../../shell.ts';
import type { Call, Handlers } from '../call.ts';
import { changerOf } from '../changer.ts';
import { dropCookie } from '../cookie.ts';
import { exportOf } from './export.ts';
import { devicesOf, participantOf, signedIn } from './shown.ts';

async function meOf(shell: Shell, session: Session): Promise<Me> {
  return { participants: session.known.map(participantOf), devices: await devicesOf(shell, session) };
}

/** A device changed: here at once, elsewhere by its notice. */
function changed({ shell, live }: Pick<Call, 'shell' | 'live'>, deviceId: string, gone: boolean): void {
  shell.sessions.forget(deviceId);
  if (gone) live.closeDevice(deviceId);
  shell.tail.tell({ devices: [deviceId] });
}

export const meHandlers: Handlers<
  'me' | 'changeMe' | 'eraseMe' | 'exportMe' | 'revokeDevice' | 'endSession'
> = {
  me: async (call) => meOf(call.shell, signedIn(call)),
  changeMe: async (call, { body: { actAs, ...change } }) => {
    const { shell } = call;
    const { person } = changerOf(call, actAs);
    await shell.prisma.participant.update({ where: { id: person.participantId }, data: change });
    const { deviceId, token } = signedIn(call);
    changed(call, deviceId, false);
    return meOf(shell, (await shell.sessions.of(token)) ?? signedIn(call));
  },
  eraseMe: async (call, { query }) => {
    const { person } = speakerOf(call.session, query?.actAs);
    const others = signedIn(call).known.length - 1;
    await leaveBooks(call.shell, call.session, person);
    for (const deviceId of await erase(call.shell.pool, person)) changed(call, deviceId, true);
    if (others === 0) dropCookie(call);
    return undefined;
  },
  exportMe: async (call, { query }) => exportOf(call, speakerOf(call.session, query?.actAs)),
  revokeDevice: async (call, { params: { id } }) => {
    const devices = await devicesOf(call.shell, signedIn(call));
    if (!devices.some((device) => device.id === id)) throw new Failure('no_such_device');
    await revoke(call, id);
    return undefined;
  },
  endSession: async (call) => {
    await revoke(call, signedIn(call).deviceId);
    dropCookie(call);
    return undefined;
  },
};

async function revoke(call: Call, deviceId: string): Promise<void> {
  const { prisma } = call.shell;
  await prisma.$transaction([
    prisma.sealedSecret.deleteMany({ where: { deviceId } }),
    prisma.device.deleteMany({ where: { id: deviceId } }),
  ]);
  changed(call, deviceId, true);
}
