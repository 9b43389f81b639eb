import type { Missing } from '@coordinadora/domain';
import type { Words } from './words.ts';

const AT_MOST: Partial<Record<Missing['unit'], string>> = {
  blocks: 'blocks or objections',
  concerns: 'open concerns',
  stand_asides: 'people standing aside',
  reservations: 'supports with reservations',
};
const AT_LEAST: Partial<Record<Missing['unit'], string>> = {
  present: 'people present',
  answers: 'answers',
  support_or_reservations: 'supports, with reservations or without',
  support: 'supports',
  in_favour: 'votes in favour',
};

export const en: Words = {
  minutes: 'Minutes',
  draft: 'Draft: the meeting is not over',
  place: 'Place',
  opened: 'Opened',
  closed: 'Closed',
  present: (atTheEnd, peak) => `Present: ${atTheEnd} at the end, ${peak} at once at most`,
  agenda: 'Agenda',
  item: { waiting: 'not reached', current: 'under way', finished: 'done', tested: 'put to a decision' },
  timeBox: (minutes) => `${minutes} min planned`,
  decisions: 'What was decided',
  noDecisions: 'Nothing was decided in this meeting.',
  inForce: 'In force.',
  windowUntil: (moment) => `Comes into force on ${moment}.`,
  tests: 'Tests of consensus and votes',
  version: (version) => `version ${version}`,
  unheard: 'Did not answer',
  base: (base) =>
    base === null
      ? 'Decided outside a meeting.'
      : `At the beginning ${base} ${base === 1 ? 'person was' : 'people were'} present.`,
  labels: {
    consensus: 'Agreed by consensus',
    consent: 'Agreed by consent',
    lazy: 'Passed with nobody stopping it',
    vote: 'Approved by vote',
    over_blocks: 'Adopted over blocks',
  },
  outcomes: {
    discussing: 'Did not pass: back to discussion',
    no_quorum: 'No quorum: back to discussion',
    blocked: 'Blocked: back to discussion',
    rejected: 'Rejected',
    referred: 'Sent back to be worked on',
    broken_off: 'Broken off: it decided nothing',
  },
  positions: {
    support: 'Support',
    reservations: 'Support with reservations',
    stand_aside: 'Stand aside',
    block: 'Block',
    undecided: 'Undecided',
  },
  votes: { in_favour: 'In favour', against: 'Against', abstain: 'Abstain' },
  apart: 'Apart, not counted',
  missing: ({ unit, need, have }) =>
    AT_MOST[unit] === undefined
      ? `Lacking: ${AT_LEAST[unit]}, ${have} of ${need}`
      : `Too many: ${AT_MOST[unit]}, ${have}; at most ${need}`,
  reasons: 'Reasons',
  dissent: 'What the minority said',
  next: 'Next meeting',
  signatures: 'Signatures',
  head: 'Head of the book',
};
