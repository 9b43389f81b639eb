import answer from './en/answer.json';
import assembly from './en/assembly.json';
import charters from './en/charters.json';
import choice from './en/choice.json';
import consensus from './en/consensus.json';
import countdown from './en/countdown.json';
import decision from './en/decision.json';
import diff from './en/diff.json';
import failure from './en/failure.json';
import founding from './en/founding.json';
import frame from './en/frame.json';
import hall from './en/hall.json';
import home from './en/home.json';
import join from './en/join.json';
import link from './en/link.json';
import live from './en/live.json';
import me from './en/me.json';
import meeting from './en/meeting.json';
import minutes from './en/minutes.json';
import newer from './en/newer.json';
import notFound from './en/notFound.json';
import outcome from './en/outcome.json';
import positions from './en/positions.json';
import proposal from './en/proposal.json';
import session from './en/session.json';
import signals from './en/signals.json';
import standing from './en/standing.json';
import weave from './en/weave.json';
import zone from './en/zone.json';

/** What the interface says in English: one file for each part of it. */
export default {
  answer,
  assembly,
  charters,
  choice,
  consensus,
  countdown,
  decision,
  diff,
  failure,
  founding,
  frame,
  hall,
  home,
  join,
  link,
  live,
  me,
  meeting,
  minutes,
  newer,
  notFound,
  outcome,
  positions,
  proposal,
  session,
  signals,
  standing,
  weave,
  zone,
};
