import { theFounder } from '../assembly/who.ts';
import { refuse } from '../rule/refusal.ts';
import { both, either, type Row } from '../rule/scene.ts';

/** WHO-4: the proposers' acts are theirs alone. */
export const theProposer: Row = ({ person, proposal }) =>
  proposal && person.actor === proposal.proposer ? null : refuse('not_proposer');

/** WHO-7: who does not count opens one proposal a day. */
const oneADay: Row = ({ person, openedToday }) =>
  !person.because || openedToday < 1 ? null : refuse('one_proposal_a_day');

/** Before anybody can count, somebody has to bring the texts (house). */
const founderAtFirst: Row = both(
  ({ meetingsClosed }) => (meetingsClosed === 0 ? null : refuse('one_proposal_a_day')),
  theFounder,
);

export const anyoneOneADay: Row = either(oneADay, founderAtFirst);
