import type { PersonActKind } from '@coordinadora/domain';
import { z } from 'zod';
import { actId, id } from '../words/id.ts';
import { agendaPayloads } from './agenda.ts';
import { assemblyPayloads } from './assembly.ts';
import { consensusPayloads } from './consensus.ts';
import { meetingPayloads } from './meeting.ts';
import { proposalPayloads } from './proposal.ts';

/** The payload of every act a person can send, in the form of the wire: times are ISO 8601. */
export const payloads = {
  ...assemblyPayloads,
  ...meetingPayloads,
  ...agendaPayloads,
  ...proposalPayloads,
  ...consensusPayloads,
} satisfies Record<PersonActKind, z.ZodType>;
export type Payloads = { [K in PersonActKind]: z.infer<(typeof payloads)[K]> };

/** Who acts and whether their name shall stand beside it; the same for every kind. */
export const speaking = {
  /** Private participant id: required where a device holds several. */
  actAs: id.exactOptional(),
  sign: z.boolean().exactOptional(),
};

const acts = Object.entries(payloads).map(([kind, payload]) =>
  z.strictObject({ id: actId, kind: z.literal(kind), payload, ...speaking }),
);

export type WireActOf<K extends PersonActKind> = {
  [P in K]: { id: string; kind: P; payload: Payloads[P]; actAs?: string; sign?: boolean };
}[K];
/** What is sent: one of the acts, with its id, and who speaks. */
export type WireAct = WireActOf<PersonActKind>;

/** One discriminated union on `kind`. Unknown keys are refused, in the payload too. */
export const act = z.discriminatedUnion(
  'kind',
  acts as unknown as [(typeof acts)[0], ...typeof acts],
) as unknown as z.ZodType<WireAct, WireAct>;

export const isActKind = (kind: unknown): kind is PersonActKind =>
  typeof kind === 'string' && Object.hasOwn(payloads, kind);
