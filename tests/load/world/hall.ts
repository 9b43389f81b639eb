import { newId } from '@coordinadora/client';
import type { Ballot } from '../generators/positions.ts';
import { as, bringPeople, inLanes } from './people.ts';

/** An open meeting in which everybody has checked in, and a test that runs: where positions are taken. */
export interface Hall extends Ballot {
  meetingId: string;
  /** Items of the agenda that can be moved about. */
  items: string[];
}

/** Founds, convenes, checks in, proposes and calls, all through the ordinary acts, under the `coordinadora` charter. */
export async function openHall(url: string, dataFolder: string, people: number): Promise<Hall> {
  const tokens = await bringPeople(url, dataFolder, people);
  const api = as(url, tokens[0]);
  const slug = `medida-${newId().slice(-12)}`;
  const body = { name: 'Asamblea medida', slug, level: 'city', charter: 'coordinadora' } as const;
  const { id } = (await api.call('foundAssembly', { body })).assembly;
  const act = async (token: string | undefined, kind: string, payload: object) => {
    const answer = await as(url, token).call('act', {
      params: { id },
      body: { id: newId(), kind, payload } as never,
    });
    return answer.entries.map((entry) => entry.payload as Record<string, string>);
  };
  const agenda = ['El agua', 'La luz', 'El camino'].map((title) => ({ title, minutes: 20 }));
  const startsAt = new Date().toISOString();
  const convened = await act(tokens[0], 'meeting.convene', { title: 'Asamblea', startsAt, agenda });
  const meetingId = convened[0]?.meetingId ?? '';
  await act(tokens[0], 'meeting.open', { meetingId });
  const { code } = await api.call('checkInCode', { params: { id, meetingId } });
  await inLanes(tokens.length, async (index) => {
    await act(tokens[index], 'meeting.check_in', { meetingId, code });
  });
  const text = 'Que el agua vuelva a ser de todos y la administre la asamblea.';
  const [opened] = await act(tokens[0], 'proposal.open', { title: 'El agua', text, meetingId });
  const proposalId = opened?.proposalId ?? '';
  const closesAt = new Date(Date.now() + 3 * 3_600_000).toISOString();
  const [called] = await act(tokens[0], 'consensus.call', { proposalId, closesAt });
  const items = convened.slice(1).map((payload) => payload.itemId ?? '');
  return { tokens, assemblyId: id, meetingId, items, proposalId, testId: called?.testId ?? '', version: 1 };
}

/** Moves one item of the agenda to the other end: an entry that is not frequent, and leaves the room's size as it is. */
export async function moveItem(url: string, { assemblyId, tokens, meetingId, items }: Hall, round: number) {
  const payload = { meetingId, itemId: items[0] ?? '', to: round % 2 === 0 ? items.length : 1 };
  const body = { id: newId(), kind: 'agenda.move', payload } as const;
  await as(url, tokens[0]).call('act', { params: { id: assemblyId }, body });
}
