import answer from './answer.json';
import assembly from './assembly.json';
import choice from './choice.json';
import consensus from './consensus.json';
import countdown from './countdown.json';
import hall from './hall.json';
import link from './link.json';
import live from './live.json';
import meeting from './meeting.json';
import meetingState from './meetingState.json';
import outcome from './outcome.json';
import positions from './positions.json';
import proposal from './proposal.json';
import refusals from './refusals.ts';
import signals from './signals.json';
import standing from './standing.json';
import weave from './weave.json';

/** What the browser says about an assembly as it is now, in English. */
export default {
  answer,
  assembly,
  choice,
  consensus,
  countdown,
  hall,
  link,
  live,
  meeting,
  meetingState,
  outcome,
  positions,
  proposal,
  refusals,
  signals,
  standing,
  weave,
};
