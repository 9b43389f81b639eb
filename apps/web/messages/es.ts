import answer from './es/answer.json';
import assembly from './es/assembly.json';
import charters from './es/charters.json';
import choice from './es/choice.json';
import consensus from './es/consensus.json';
import countdown from './es/countdown.json';
import decision from './es/decision.json';
import diff from './es/diff.json';
import failure from './es/failure.json';
import founding from './es/founding.json';
import frame from './es/frame.json';
import hall from './es/hall.json';
import home from './es/home.json';
import join from './es/join.json';
import link from './es/link.json';
import live from './es/live.json';
import me from './es/me.json';
import meeting from './es/meeting.json';
import minutes from './es/minutes.json';
import newer from './es/newer.json';
import notFound from './es/notFound.json';
import outcome from './es/outcome.json';
import positions from './es/positions.json';
import proposal from './es/proposal.json';
import session from './es/session.json';
import signals from './es/signals.json';
import standing from './es/standing.json';
import weave from './es/weave.json';
import zone from './es/zone.json';

/** What the interface says in Spanish: one file for each part of it. */
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
