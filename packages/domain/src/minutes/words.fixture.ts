/** The words of the tests: one language is enough, the interface has its own. */
import type { MinutesWords } from './words.ts';

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);

export const words: MinutesWords = {
  moment: (at) => new Date(at).toISOString(),
  minutes: 'Minutes',
  draft: 'Draft: the meeting is still open.',
  place: 'Place',
  opened: 'Opened',
  closed: 'Closed',
  present: (end, peak) => `Present: ${people(end)} at the end; at most ${people(peak)} at once`,
  agenda: 'Agenda',
  item: { waiting: 'not reached', current: 'being worked on', finished: 'worked through', tested: 'tested' },
  timeBox: (minutes) => `${minutes} min planned`,
  decisions: 'Decisions',
  noDecisions: 'No decision was taken in this meeting.',
  inForce: 'In force.',
  windowUntil: (moment) => `In force from ${moment}, if nothing stops it.`,
  tests: 'What was put to a decision',
  version: (version) => `version ${version}`,
  unheard: 'No answer',
  base: (base) => (base === null ? 'Outside a meeting.' : `${people(base)} present at the call.`),
  labels: {
    consensus: 'Agreed by consensus',
    consent: 'Agreed by consent',
    lazy: 'Agreed: nobody objected',
    vote: 'Passed by vote',
    over_blocks: 'Adopted over blocks',
  },
  outcomes: {
    discussing: 'No agreement yet; back in discussion',
    no_quorum: 'No quorum; back in discussion',
    blocked: 'Blocked; back in discussion',
    rejected: 'Rejected',
    referred: 'Sent back to be worked on',
    broken_off: 'Broken off as the meeting closed; back in discussion',
  },
  positions: {
    support: 'Support',
    reservations: 'Support with reservations',
    stand_aside: 'Stand aside',
    block: 'Block',
    undecided: 'Undecided',
  },
  votes: { in_favour: 'In favour', against: 'Against', abstain: 'Abstention' },
  apart: 'Apart, not counted',
  missing: ({ code, need, have }) =>
    `Missing: ${MISSING[code]}; there were ${have}, ${MOST.has(code) ? 'at most' : 'needed'} ${need}.`,
  reasons: 'Other reasons, in the order they came',
  dissent: 'Dissent',
  next: 'Next meeting',
  signatures: 'Signatures',
  head: 'Head of the record book',
};

/** Reasons whose figure is the most that is allowed. */
const MOST: ReadonlySet<string> = new Set(['block', 'open_concern', 'stand_aside', 'reservations']);
const MISSING = {
  quorum_floor_3: 'people to decide',
  quorum: 'people present',
  nobody_answered: 'an answer',
  nobody_voted: 'votes in favour or against',
  threshold: 'votes in favour',
  consent_share: 'people who let it pass',
  block: 'fewer blocks',
  open_concern: 'fewer open concerns',
  min_support: 'supports',
  stand_aside: 'fewer stand-asides',
  reservations: 'fewer reservations',
  support_share: 'support among those who took a stand',
};
