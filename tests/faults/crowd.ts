import { setTimeout as sleep } from 'node:timers/promises';
import type { Position } from '@coordinadora/domain';
import type { HallUnderTest } from './hall.ts';
import type { Peer } from './peer.ts';

const POSITIONS: Position[] = ['support', 'reservations', 'stand_aside', 'undecided'];
/** Below what one person may do a second, so that limits play no part. */
const PACE = 60;
const IMPATIENCE = 250;

export interface Crowd {
  acknowledged: () => number;
  /** Nobody begins anything new; resolves when everything begun is answered. */
  calm: () => Promise<void>;
  refused: string[];
}

/** Everybody changes their mind again and again; every fourth goes in and out of the door. */
export function crowd(room: HallUnderTest, peers: readonly Peer[]): Crowd {
  const refused: string[] = [];
  let going = true;
  const say = async (one: Peer, turn: number) => {
    const position = POSITIONS[turn % POSITIONS.length] as Position;
    const reason = turn % 5 === 0 ? { reason: `La razón número ${turn}.` } : {};
    return one.act('position.take', { proposalId: room.proposalId, position, ...reason });
  };
  const door = async (one: Peer, turn: number) => {
    const { meetingId } = room;
    if (turn % 2 === 0) return one.act('meeting.check_out', { meetingId });
    for (;;) {
      const acted = await one.act('meeting.check_in', { meetingId, code: await room.code() });
      // The code may have changed while the server was away.
      if (acted.ok || acted.problem.code !== 'code_invalid') return acted;
    }
  };
  const live = async (one: Peer, index: number) => {
    for (let turn = index; going; turn++) {
      const acted = await (index % 4 === 3 ? door(one, turn - index) : say(one, turn));
      if (!acted.ok) refused.push(acted.problem.code);
      await sleep(PACE);
    }
  };
  const lives = peers.map(live);
  const hurry = setInterval(() => {
    for (const one of peers) one.hurry();
  }, IMPATIENCE);
  return {
    acknowledged: () => peers.reduce((sum, { promised }) => sum + promised.size, 0),
    calm: async () => {
      going = false;
      await Promise.all(lives);
      clearInterval(hurry);
    },
    refused,
  };
}
