import { expect, test } from 'vitest';
import type { PersonActKind } from '../acts.ts';
import type { MeetingCore, ProposalCore } from './cores.ts';
import { type Case, WHO } from './table.ts';

const meeting: MeetingCore = {
  id: 'm',
  state: 'open',
  startsAt: 0,
  convener: 'convener',
  facilitators: ['facilitator'],
  testing: null,
  agenda: [],
};
const proposal: ProposalCore = {
  id: 'p',
  state: 'discussing',
  proposer: 'proposer',
  version: 1,
  noticeEndsAt: 0,
  discussingSince: 0,
  test: null,
  lastFailed: null,
};

/** Who is asking, in the order the table below is read. */
const PEOPLE = ['founder', 'convener', 'facilitator', 'proposer', 'counting', 'stranger', 'nobody'] as const;
type Who = (typeof PEOPLE)[number];
const room: Partial<Case> = { meeting };
const noRole: Partial<Case> = { meeting: { ...meeting, facilitators: [] } };
const outside: Partial<Case> = { meeting: null };
const secondToday: Partial<Case> = { meeting, openedToday: 1 };
const secondLater: Partial<Case> = { ...secondToday, meetingsClosed: 1 };

const caseOf = (who: Who, situation: Partial<Case>): Case => ({
  person: { actor: who === 'nobody' ? null : who, counts: who === 'counting' },
  founder: 'founder',
  meeting: null,
  proposal,
  openedToday: 0,
  meetingsClosed: 0,
  ...situation,
});

const everybody = [...PEOPLE];
const rows: [PersonActKind, string, Partial<Case>, Who[]][] = [
  ['assembly.found', 'anybody', outside, everybody],
  ['meeting.convene', 'who counts, or the founder', outside, ['founder', 'counting']],
  ['meeting.open', 'the convener', room, ['convener']],
  ['meeting.pause', 'a facilitator', room, ['facilitator']],
  ['meeting.pause', 'with nobody in the role, who counts', noRole, ['counting']],
  ['meeting.resume', 'a facilitator', room, ['facilitator']],
  ['meeting.resume', 'with nobody in the role, who counts', noRole, ['counting']],
  ['meeting.close', 'a facilitator', room, ['facilitator']],
  ['meeting.close', 'with nobody in the role, who counts', noRole, ['counting']],
  ['meeting.check_in', 'anybody', room, everybody],
  ['meeting.check_out', 'anybody', room, everybody],
  ['meeting.take_role', 'who counts', room, ['counting']],
  ['meeting.hand_over_role', 'a facilitator', room, ['facilitator']],
  [
    'agenda.add',
    'who counts, convened, facilitates or founded',
    room,
    ['founder', 'convener', 'facilitator', 'counting'],
  ],
  ['agenda.move', 'a facilitator', room, ['facilitator']],
  ['agenda.move', 'with nobody in the role, who counts', noRole, ['counting']],
  ['agenda.start', 'a facilitator', room, ['facilitator']],
  ['agenda.start', 'with nobody in the role, who counts', noRole, ['counting']],
  ['agenda.finish', 'a facilitator', room, ['facilitator']],
  ['agenda.finish', 'with nobody in the role, who counts', noRole, ['counting']],
  ['proposal.open', 'anybody', outside, everybody],
  [
    'proposal.open',
    'a second one in a day at first, the founder or who counts',
    secondToday,
    ['founder', 'counting'],
  ],
  ['proposal.open', 'a second one in a day after the first meeting, who counts', secondLater, ['counting']],
  ['proposal.amend', 'the proposer', room, ['proposer']],
  ['proposal.withdraw', 'the proposer', room, ['proposer']],
  ['consensus.call', 'the proposer, or a facilitator', room, ['facilitator', 'proposer']],
  ['consensus.call', 'with nobody in the role, who counts too', noRole, ['proposer', 'counting']],
  ['consensus.call', 'outside a meeting, the proposer', outside, ['proposer']],
  ['position.take', 'anybody: whether it counts is another question', room, everybody],
  ['vote.cast', 'anybody: whether it counts is another question', room, everybody],
  ['consensus.close', 'who counts', room, ['counting']],
];

test.each(rows)('WHO: %s is for %s', (kind, _who, situation, allowed) => {
  expect(PEOPLE.filter((who) => WHO[kind](caseOf(who, situation)) === null)).toEqual(
    PEOPLE.filter((who) => allowed.includes(who)),
  );
});

test('the table above has every act', () => {
  expect([...new Set(rows.map(([kind]) => kind))].sort()).toEqual(Object.keys(WHO).sort());
});
