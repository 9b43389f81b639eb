import { setTimeout as sleep } from 'node:timers/promises';
import { readyCharter } from '@coordinadora/domain';
import { ask, openProposal } from '../../api/people.ts';
import { keptPromises, readBook } from '../../faults/book.ts';
import { converge } from '../../faults/converge.ts';
import { hall } from '../../faults/hall.ts';
import { type Peer, peer } from '../../faults/peer.ts';
import { deed, facilitate } from './deeds.ts';
import type { Pair } from './pair.ts';
import { random } from './random.ts';

const PEOPLE = 6;
const STEPS = 150;
const EACH = 8;

/** One history drawn from a seed: people act on two servers, lose connections and frames. Ends where all agree. */
export async function play({ apps }: Pair, seed: number): Promise<number> {
  const draw = random(seed);
  const [here, there] = apps;
  if (!here || !there) throw new Error('two servers');
  const room = await hall(here.url, PEOPLE, { ...readyCharter('coordinadora'), minTest: 0 });
  const at = (index: number) => (index % 2 ? there.url : here.url);
  const everybody = [room.facilitator, ...room.people];
  const peers = await Promise.all(everybody.map((who, index) => peer(at(index), room.assemblyId, who)));
  const [facilitator, ...people] = peers;
  if (!facilitator) throw new Error('nobody');
  const code = async () => {
    const { assemblyId } = room;
    const meetingId = facilitator.room().view.room.assembly.openMeetingId ?? room.meetingId;
    const path = `/assemblies/${assemblyId}/meetings/${meetingId}/check-in-code`;
    return (await ask(here.url, 'GET', path, { token: room.facilitator.token })).body.code ?? 'AAAAAA';
  };

  const doing: Promise<unknown>[] = [];
  const healing: (() => void)[] = [];
  for (let step = 0; step < STEPS; step++) {
    const one = draw.pick(people) ?? facilitator;
    const what = draw.below(10);
    if (what === 0) one.drop();
    else if (what === 1) loseFrames(apps, room.assemblyId, one, healing);
    else if (what === 2) for (const heal of healing.splice(0)) heal();
    else if (what === 3) endFromServer(apps, one);
    else if (what < 6) doing.push(facilitate(facilitator, draw, code));
    else doing.push(deed(one, draw, code));
    await sleep(draw.below(EACH));
  }
  for (const one of peers) one.hurry();
  await Promise.all(doing);
  for (const heal of healing) heal();
  await sleep(draw.below(EACH));
  // What was lost on the way shows with the next thing that happens.
  await openProposal(there.url, room.facilitator, room.assemblyId);
  const book = await readBook(here.url, room.assemblyId);
  await converge(here.url, room.assemblyId, book, peers);
  const acts = keptPromises(book, peers);
  for (const one of peers) one.close();
  return acts;
}

/** From now on frames to this person are lost, as if the server had never sent them. */
function loseFrames(apps: Pair['apps'], assemblyId: string, one: Peer, healing: (() => void)[]): void {
  const name = `room:${assemblyId}`;
  for (const { app } of apps) {
    const socket = app.live.io.sockets.sockets.get(one.socketId() ?? '');
    if (!socket?.rooms.has(name)) continue;
    void socket.leave(name);
    // An audience that everybody left is gone: then there is nothing to come back to but a new connection.
    const audience = app.live.io.sockets.adapter.rooms;
    healing.push(
      () => void (audience.has(name) && socket.connected ? socket.join(name) : socket.disconnect(true)),
    );
  }
}

function endFromServer(apps: Pair['apps'], one: Peer): void {
  for (const { app } of apps) app.live.io.sockets.sockets.get(one.socketId() ?? '')?.disconnect(true);
}
