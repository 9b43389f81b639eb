import {
  ACTS,
  charterNames,
  LEVELS,
  type PersonActKind,
  POSITIONS,
  readyCharter,
  VOTES,
} from '@coordinadora/domain';
import fc from 'fast-check';

const id = fc.uuid();
const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme-ascii' }).map((some) => `w${some}`);
const time = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString());
const version = fc.integer({ min: 1, max: 50 });
const minutes = fc.integer({ min: 1, max: 600 });
const charter = fc.constantFrom(...charterNames).chain((name) => fc.constantFrom(name, readyCharter(name)));
/** Some or none of the optional keys: left out, never undefined. */
const some = (
  needed: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>>,
) => fc.record({ ...needed, ...optional }, { requiredKeys: Object.keys(needed) });

const agendaItem = some({ title: text, minutes }, { proposalId: id });

/** An act of the domain as a client sends it: times are ISO 8601, and a check-in has the code. */
export function onWire({ id: act, kind, payload }: { id: string; kind: string; payload: object }) {
  const wired = Object.entries(payload).map(([key, value]) =>
    key.endsWith('At') ? [key, new Date(value).toISOString()] : [key, value],
  );
  const code = kind === 'meeting.check_in' ? { code: 'ABCDEF' } : {};
  return { id: act, kind, payload: { ...Object.fromEntries(wired), ...code } };
}

/** What is varied of an act's sample, by kind. */
const varied: { [K in PersonActKind]?: fc.Arbitrary<object> } = {
  'assembly.found': some(
    { name: text, slug: fc.stringMatching(/^[a-z0-9-]{3,60}$/), level: fc.constantFrom(...LEVELS), charter },
    { territory: text, sector: text, timeZone: fc.constantFrom('UTC', 'America/La_Paz', 'Asia/Kolkata') },
  ),
  'meeting.convene': some(
    { title: text, startsAt: time, agenda: fc.array(agendaItem, { maxLength: 4 }) },
    { place: text },
  ),
  'meeting.check_in': fc.record({ code: fc.stringMatching(/^[A-Z]{6}$/) }),
  'agenda.add': some({ title: text, minutes }, { proposalId: id }),
  'agenda.move': fc.record({ to: fc.integer({ min: 1, max: 100 }) }),
  'proposal.open': some({ title: text, text }, { meetingId: id }),
  'proposal.amend': some({ text }, { version, title: text, reason: text }),
  'proposal.withdraw': some({}, { version, reason: text }),
  'consensus.call': some({}, { version, closesAt: time }),
  'position.take': some({ position: fc.constantFrom(...POSITIONS) }, { version, testId: id, reason: text }),
  'vote.cast': some({ vote: fc.constantFrom(...VOTES) }, { version, testId: id, reason: text }),
  'consensus.close': some({}, { version, testId: id }),
};

const sample = (kind: PersonActKind): fc.Arbitrary<object> =>
  fc
    .record({ meetingId: id, proposalId: id, itemId: id, testId: id, decisionId: id, now: fc.constant(0) })
    .map((last) => onWire({ id: '', kind, payload: ACTS[kind].sample.payload(last) }).payload);

/** Any act a client may send. */
export const wireActs = fc.oneof(
  ...(Object.keys(ACTS) as PersonActKind[]).map((kind) => {
    const payload = fc.tuple(sample(kind), varied[kind] ?? fc.constant({}));
    return some(
      { id, kind: fc.constant(kind), payload: payload.map(([base, more]) => ({ ...base, ...more })) },
      { actAs: id, sign: fc.boolean() },
    );
  }),
);
