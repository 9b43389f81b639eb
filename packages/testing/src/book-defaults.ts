import type { ActPayloads, PersonActKind } from '@coordinadora/domain';
import type { Book } from './book.ts';

/** What a test need not say: the last meeting, proposal and item, and some words. */
export const DEFAULTS: { [K in PersonActKind]: (book: Book) => ActPayloads[K] } = {
  'assembly.found': () => ({
    name: 'Junta de la Ladera',
    slug: 'ladera',
    level: 'neighbourhood',
    charter: 'coordinadora',
  }),
  'meeting.convene': ({ clock }) => ({ title: 'Asamblea', startsAt: clock.now, agenda: [] }),
  'meeting.open': ({ last }) => ({ meetingId: last.meetingId }),
  'meeting.pause': ({ last }) => ({ meetingId: last.meetingId }),
  'meeting.resume': ({ last }) => ({ meetingId: last.meetingId }),
  'meeting.close': ({ last }) => ({ meetingId: last.meetingId }),
  'meeting.check_in': ({ last }) => ({ meetingId: last.meetingId }),
  'meeting.check_out': ({ last }) => ({ meetingId: last.meetingId }),
  'meeting.take_role': ({ last }) => ({ meetingId: last.meetingId, role: 'facilitator' }),
  'meeting.hand_over_role': ({ last }) => ({ meetingId: last.meetingId, role: 'facilitator' }),
  'agenda.add': ({ last }) => ({ meetingId: last.meetingId, title: 'El agua', minutes: 20 }),
  'agenda.move': ({ last }) => ({ meetingId: last.meetingId, itemId: last.itemId, to: 1 }),
  'agenda.start': ({ last }) => ({ meetingId: last.meetingId, itemId: last.itemId }),
  'agenda.finish': ({ last }) => ({ meetingId: last.meetingId, itemId: last.itemId }),
  'proposal.open': () => ({ title: 'La bomba', text: 'Reparamos la bomba de agua.' }),
  'proposal.amend': ({ last }) => ({ proposalId: last.proposalId, text: 'Compramos otra bomba de agua.' }),
  'proposal.withdraw': ({ last }) => ({ proposalId: last.proposalId }),
  'consensus.call': ({ last }) => ({ proposalId: last.proposalId }),
  'position.take': ({ last }) => ({ proposalId: last.proposalId, position: 'support' }),
  'vote.cast': ({ last }) => ({ proposalId: last.proposalId, vote: 'in_favour' }),
  'consensus.close': ({ last }) => ({ proposalId: last.proposalId }),
};
