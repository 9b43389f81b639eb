import type { Charter } from './charter.ts';
import type { Counted } from './counted.ts';
import type { Failure, Missing } from './evaluation.ts';
import { leastReaching, reaches } from './share.ts';

const FLOOR = 3;

/** CHARTER-1: enough people are there, and somebody answered. */
export function checkQuorum(charter: Charter, counted: Counted): Failure[] {
  const missing: Missing[] = [];
  if (charter.quorum && counted.recent === null) missing.push(...belowFloor(counted));
  if (
    charter.quorum &&
    counted.recent !== null &&
    !reaches(charter.quorum.share, counted.base, counted.recent)
  ) {
    const need = leastReaching(charter.quorum.share, counted.recent);
    const { base: have, recent: of } = counted;
    missing.push({
      code: 'quorum',
      need,
      have,
      by: need - have,
      unit: 'present',
      of,
    });
  }
  if (counted.answered === 0 && charter.mode !== 'lazy') {
    missing.push({
      code: 'nobody_answered',
      need: 1,
      have: 0,
      by: 1,
      unit: 'answers',
    });
  }
  return missing.map((one) => ({ outcome: 'no_quorum', missing: one }));
}

// Outside a meeting nobody counts heads, and an opponent's answer must not be what completes the three.
function belowFloor({ inMeeting, base, s, r }: Counted): Missing[] {
  const have = inMeeting ? base : s + r;
  const unit = inMeeting ? 'present' : 'support_or_reservations';
  return have >= FLOOR ? [] : [{ code: 'quorum_floor_3', need: FLOOR, have, by: FLOOR - have, unit }];
}
