import type { Position, Room } from '@coordinadora/domain';
import type { Peer } from '../../faults/peer.ts';
import type { Random } from './random.ts';

const POSITIONS: Position[] = ['support', 'reservations', 'stand_aside', 'block', 'undecided'];

/** What somebody in the hall does next, going by their own screen, which may be behind: refusals are part of it. */
export function deed(one: Peer, { below, pick }: Random, code: () => Promise<string>): Promise<unknown> {
  const { room } = one.room().view;
  const proposalId = pick(Object.keys(room.proposals)) ?? '';
  const meetingId = pick(Object.keys(room.meetings)) ?? '';
  switch (below(6)) {
    case 0:
      return one.act('meeting.check_out', { meetingId });
    case 1:
      return code().then((text) => one.act('meeting.check_in', { meetingId, code: text }));
    case 2:
      return one.act('proposal.open', { title: `Propuesta ${below(1000)}`, text: 'Que se haga.' });
    default:
      return one.act('position.take', {
        proposalId,
        position: pick(POSITIONS) ?? 'support',
        ...(below(2) && { reason: `Razón ${below(1000)}.` }),
      });
  }
}

/** What the facilitator does next. Where no meeting is open, the next one begins. */
export async function facilitate(
  one: Peer,
  { below, pick }: Random,
  code: () => Promise<string>,
): Promise<unknown> {
  const { room } = one.room().view;
  const meetingId = room.assembly.openMeetingId;
  if (!meetingId) return begin(one, room, code);
  const proposalId = pick(Object.keys(room.proposals)) ?? '';
  switch (below(12)) {
    case 0:
      return one.act('meeting.close', { meetingId });
    case 1:
      return one.act('meeting.pause', { meetingId });
    case 2:
    case 3:
      return one.act('meeting.resume', { meetingId });
    case 4:
      return one.act('agenda.add', { meetingId, title: `Punto ${below(1000)}`, minutes: 5 });
    case 5: {
      const itemId = pick(room.meetings[meetingId]?.agenda ?? [])?.id ?? '';
      return one.act('agenda.start', { meetingId, itemId });
    }
    case 6:
    case 7:
      return one.act('consensus.close', { proposalId });
    default:
      return one.act('consensus.call', { proposalId });
  }
}

async function begin(one: Peer, room: Room, code: () => Promise<string>): Promise<unknown> {
  const waiting = Object.values(room.meetings).find(({ state }) => state === 'convened');
  if (!waiting) {
    const startsAt = new Date().toISOString();
    return one.act('meeting.convene', {
      title: 'Otra vez',
      startsAt,
      agenda: [{ title: 'Lo de siempre', minutes: 5 }],
    });
  }
  await one.act('meeting.open', { meetingId: waiting.id });
  return one.act('meeting.check_in', { meetingId: waiting.id, code: await code() });
}
