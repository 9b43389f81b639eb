import type { PersonActKind } from '../acts.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { MeetingCore, Person, ProposalCore } from './cores.ts';

/** Everything the table looks at; a row uses what its act names. */
export interface Case {
  person: Person;
  founder: string | null;
  /** The meeting the act names, or the open one. */
  meeting: MeetingCore | null;
  proposal: ProposalCore | null;
  /** How many proposals this person opened in the last 24 hours. */
  openedToday: number;
  /** How many meetings of the assembly are over. */
  meetingsClosed: number;
}
type Row = (c: Case) => Refusal | null;

const anyone: Row = () => null;
const counts: Row = ({ person }) => (person.counts ? null : refuse('does_not_count'));
const founder: Row = ({ person, founder: f }) => (person.actor === f ? null : refuse('does_not_count'));
const convener: Row = ({ person, meeting }) =>
  meeting && person.actor === meeting.convener ? null : refuse('not_convener');
const proposer: Row = ({ person, proposal }) =>
  proposal && person.actor === proposal.proposer ? null : refuse('not_proposer');
/** A facilitator; with nobody in the role, anyone who counts (until "any three" exists). */
const facilitator: Row = (c) => {
  if (!c.meeting) return refuse('not_facilitator');
  if (c.meeting.facilitators.length === 0) return counts(c);
  return c.person.actor !== null && c.meeting.facilitators.includes(c.person.actor)
    ? null
    : refuse('not_facilitator');
};
/** The first row that allows decides; else the refusal of the first. */
const either =
  (...rows: Row[]): Row =>
  (c) => {
    const refusals = rows.map((row) => row(c));
    return refusals.includes(null) ? null : (refusals[0] ?? null);
  };
const openingLimit: Row = (c) => (c.person.counts || c.openedToday < 1 ? null : refuse('one_proposal_a_day'));
/** Before anybody can count, somebody has to bring the texts (house). */
const founderAtFirst: Row = (c) => (c.meetingsClosed === 0 ? founder(c) : refuse('one_proposal_a_day'));

/** WHO: who may do what (domain.md section 3). What an act needs besides stands with the act. */
export const WHO: { readonly [K in PersonActKind]: Row } = {
  'assembly.found': anyone,
  'meeting.convene': either(counts, founder),
  'meeting.open': convener,
  'meeting.pause': facilitator,
  'meeting.resume': facilitator,
  'meeting.close': facilitator,
  'meeting.check_in': anyone,
  'meeting.check_out': anyone,
  'meeting.take_role': counts,
  'meeting.hand_over_role': facilitator,
  'agenda.add': either(counts, convener, facilitator, founder),
  'agenda.move': facilitator,
  'agenda.start': facilitator,
  'agenda.finish': facilitator,
  'proposal.open': either(openingLimit, founderAtFirst),
  'proposal.amend': proposer,
  'proposal.withdraw': proposer,
  'consensus.call': either(proposer, facilitator),
  'position.take': anyone,
  'vote.cast': anyone,
  'consensus.close': counts,
};
