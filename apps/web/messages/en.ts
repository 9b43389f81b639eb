import charters from './en/charters.json';
import decision from './en/decision.json';
import diff from './en/diff.json';
import everywhere from './en/everywhere.ts';
import frame from './en/frame.json';
import join from './en/join.json';
import minutes from './en/minutes.json';
import notFound from './en/notFound.json';
import own from './en/own.ts';
import room from './en/room.ts';
import zone from './en/zone.json';

/** What the interface says in English: one file for each part of it. */
export default {
  ...everywhere,
  ...own,
  ...room,
  charters,
  decision,
  diff,
  frame,
  join,
  minutes,
  notFound,
  zone,
};
