import { charterNames, type PersonActKind, readyCharter } from '@coordinadora/domain';
import fc from 'fast-check';
import { LEVELS } from './assembly.ts';
import { POSITIONS, VOTES } from './consensus.ts';

const id = fc.uuid();
const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme-ascii' }).map((some) => `w${some}`);
const time = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString());
const version = fc.integer({ min: 1, max: 50 });
const minutes = fc.integer({ min: 1, max: 600 });
const charter = fc.constantFrom(...charterNames).chain((name) => fc.constantFrom(name, readyCharter(name)));
const role = fc.record({ meetingId: id, role: fc.constant('facilitator') });
const meeting = fc.record({ meetingId: id });
const item = fc.record({ meetingId: id, itemId: id });

/** Some or none of the optional keys: left out, never undefined. */
const some = (
  needed: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>>,
) => fc.record({ ...needed, ...optional }, { requiredKeys: Object.keys(needed) });

const agendaItem = some({ title: text, minutes }, { proposalId: id });

/** Payloads as a client may send them, by kind. */
const wirePayloads: Record<PersonActKind, fc.Arbitrary<unknown>> = {
  'assembly.found': some(
    { name: text, slug: fc.stringMatching(/^[a-z0-9-]{3,60}$/), level: fc.constantFrom(...LEVELS), charter },
    { territory: text, sector: text, timeZone: fc.constantFrom('UTC', 'America/La_Paz', 'Asia/Kolkata') },
  ),
  'meeting.convene': some(
    { title: text, startsAt: time, agenda: fc.array(agendaItem, { maxLength: 4 }) },
    { place: text },
  ),
  'meeting.open': meeting,
  'meeting.pause': meeting,
  'meeting.resume': meeting,
  'meeting.close': meeting,
  'meeting.check_in': fc.record({ meetingId: id, code: fc.stringMatching(/^[A-Z]{6}$/) }),
  'meeting.check_out': meeting,
  'meeting.take_role': role,
  'meeting.hand_over_role': role,
  'agenda.add': some({ meetingId: id, title: text, minutes }, { proposalId: id }),
  'agenda.move': fc.record({ meetingId: id, itemId: id, to: fc.integer({ min: 1, max: 100 }) }),
  'agenda.start': item,
  'agenda.finish': item,
  'proposal.open': some({ title: text, text }, { meetingId: id }),
  'proposal.amend': some({ proposalId: id, text }, { version, title: text, reason: text }),
  'proposal.withdraw': some({ proposalId: id }, { version, reason: text }),
  'consensus.call': some({ proposalId: id }, { version, closesAt: time }),
  'position.take': some(
    { proposalId: id, position: fc.constantFrom(...POSITIONS) },
    { version, testId: id, reason: text },
  ),
  'vote.cast': some(
    { proposalId: id, vote: fc.constantFrom(...VOTES) },
    { version, testId: id, reason: text },
  ),
  'consensus.close': some({ proposalId: id }, { version, testId: id }),
};

/** Any act a client may send. */
export const wireActs = fc.oneof(
  ...Object.entries(wirePayloads).map(([kind, payload]) =>
    some({ id, kind: fc.constant(kind), payload }, { actAs: id, sign: fc.boolean() }),
  ),
);
