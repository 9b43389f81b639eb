import type { FoundBody } from '@coordinadora/contract';
import { type Neighbour, neighbour } from './neighbour.ts';

/** An open meeting with a proposal, facilitated by somebody who is elsewhere. */
export interface Gathering {
  facilitator: Neighbour;
  assemblyId: string;
  /** Its page, with the code of this minute: whoever opens it is in. */
  door: () => Promise<string>;
  page: string;
  proposalId: string;
  home: string;
  name: string;
  call: () => Promise<void>;
  /** How often the book holds an entry of this kind. */
  written: (kind: string) => Promise<number>;
}

export async function gathering(name: string, charter?: FoundBody['charter']): Promise<Gathering> {
  const facilitator = await neighbour();
  const { id: assemblyId, slug } = await facilitator.found(name, charter);
  const act = async (kind: string, payload: object) =>
    (await facilitator.act(assemblyId, kind, payload))[0]?.payload;
  const startsAt = new Date().toISOString();
  const { meetingId = '' } = (await act('meeting.convene', { title: 'Sesión', startsAt, agenda: [] })) ?? {};
  await act('meeting.open', { meetingId });
  const { proposalId = '' } =
    (await act('proposal.open', { title: 'Cuidar el pozo', text: 'Un turno cada semana.', meetingId })) ?? {};
  const item = { meetingId, title: 'El pozo', minutes: 10, proposalId };
  const { itemId = '' } = (await act('agenda.add', item)) ?? {};
  await act('agenda.start', { meetingId, itemId });
  const page = `/a/${slug}/m/${meetingId}`;
  const code = `/assemblies/${assemblyId}/meetings/${meetingId}/check-in-code`;
  return {
    facilitator,
    assemblyId,
    proposalId,
    page,
    name,
    home: `/a/${slug}`,
    door: async () => `${page}#c=${(await facilitator.get(code)).code}`,
    call: async () => void (await act('consensus.call', { proposalId, version: 1 })),
    written: async (kind) => {
      const { items } = await facilitator.get(`/assemblies/${assemblyId}/record?limit=200`);
      return items.filter((entry: { kind: string }) => entry.kind === kind).length;
    },
  };
}
