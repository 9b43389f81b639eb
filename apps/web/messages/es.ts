import charters from './es/charters.json';
import decision from './es/decision.json';
import diff from './es/diff.json';
import everywhere from './es/everywhere.ts';
import frame from './es/frame.json';
import join from './es/join.json';
import minutes from './es/minutes.json';
import notFound from './es/notFound.json';
import own from './es/own.ts';
import room from './es/room.ts';
import zone from './es/zone.json';

/** What the interface says in Spanish: one file for each part of it. */
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
