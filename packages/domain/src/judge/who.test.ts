import { expect, test } from 'vitest';
import type { MeetingCore } from '../meeting/types.ts';
import type { ProposalCore } from '../proposal/types.ts';
import type { PersonActKind } from '../record/kinds.ts';
import type { Scene } from '../rule/scene.ts';
import { ACTS } from './tables.ts';

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
const room: Partial<Scene> = { meeting };
const noRole: Partial<Scene> = { meeting: { ...meeting, facilitators: [] } };
const outside: Partial<Scene> = { meeting: null };
const secondToday: Partial<Scene> = { meeting, openedToday: 1 };
const secondLater: Partial<Scene> = { ...secondToday, meetingsClosed: 1 };

const caseOf = (who: Who, situation: Partial<Scene>): Scene => ({
  at: 0,
  person: { actor: who === 'nobody' ? null : who, because: who === 'counting' ? null : 'does_not_count' },
  founder: 'founder',
  meeting: null,
  openMeeting: situation.meeting ?? null,
  here: false,
  proposal,
  charter: null,
  openedToday: 0,
  meetingsClosed: 0,
  ...situation,
});

const everybody = [...PEOPLE];
const rows: [PersonActKind, string, Partial<Scene>, Who[]][] = [
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
  expect(PEOPLE.filter((who) => ACTS[kind].who(caseOf(who, situation)) === null)).toEqual(
    PEOPLE.filter((who) => allowed.includes(who)),
  );
});

test('the table above has every act', () => {
  expect([...new Set(rows.map(([kind]) => kind))].sort()).toEqual(Object.keys(ACTS).sort());
});
