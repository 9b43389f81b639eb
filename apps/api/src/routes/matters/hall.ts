import type { Meeting } from '@coordinadora/domain';
import { speakerIn } from '../../books/speaker.ts';
import { HALL_LINK_MS, hallSecret, openLink } from '../../identity/links.ts';
import { speakerOf } from '../../identity/session.ts';
import { checkInCode } from '../../matter/code.ts';
import { Failure } from '../../problems/failure.ts';
import type { Call, Handlers } from '../call.ts';
import { changerOf } from '../changer.ts';
import { hallPath } from '../identity/links.ts';

type Place = { id: string; meetingId: string };

/** The meeting's code secret. Only while people gather: a code shown before or after opens nothing. */
async function codeSecret(
  { shell }: Call,
  { id, meetingId }: Place,
  may: (meeting: Meeting, actor: string | null) => boolean,
  actAs?: Call['session'] | null,
  who?: string,
) {
  return shell.writer.look(id, (book) => {
    if (!book.state.assembly) throw new Failure('no_such_assembly');
    const meeting = book.state.meetings.get(meetingId);
    if (!meeting) throw new Failure('no_such_meeting');
    const actor = actAs === undefined ? null : speakerIn(book, speakerOf(actAs, who).person).actor;
    if (!may(meeting, actor)) throw new Failure('not_yours');
    const secret = book.meetingSecrets.get(meetingId);
    if (!secret || meeting.state === 'convened') throw new Failure('meeting_not_open');
    return secret;
  });
}

/** The opener and those who hold a role in the meeting. */
const holdsRole = (meeting: Meeting, actor: string | null) =>
  actor !== null && (meeting.convener === actor || meeting.facilitators.includes(actor));

async function fromHall({ shell, hallToken }: Call, { id, meetingId }: Place): Promise<boolean> {
  const payload = hallToken === null ? null : await openLink(shell.prisma, hallToken);
  return payload?.kind === 'hall' && payload.assemblyId === id && payload.meetingId === meetingId;
}

export const hallHandlers: Handlers<'checkInCode' | 'hallLink'> = {
  checkInCode: async (call, { params, query }) => {
    const secret = (await fromHall(call, params))
      ? await codeSecret(call, params, () => true)
      : await codeSecret(call, params, holdsRole, call.session, query?.actAs);
    const { code, expiresAt } = checkInCode(secret, call.shell.now());
    return { code, expiresAt: new Date(expiresAt).toISOString() };
  },
  hallLink: async (call, { params, body }) => {
    changerOf(call, body.actAs);
    await codeSecret(call, params, holdsRole, call.session, body.actAs);
    const expiresAt = Date.now() + HALL_LINK_MS;
    const secret = await hallSecret(call.shell.prisma, params.id, params.meetingId, expiresAt);
    return { url: hallPath(secret), expiresAt: new Date(expiresAt).toISOString() };
  },
};
