import type { Charter } from '../charter/charter.ts';
import { DAY, MINUTE } from '../rule/time.ts';
import type { ProposalCore } from './types.ts';

/** PROP-5, PROP-6: when time allows a call, in ms: after the discussion the charter asks for, and a day after a failed test of the same version. */
export function callableAt(p: ProposalCore, charter: Charter): number {
  const discussed = (p.discussingSince ?? p.noticeEndsAt) + charter.minDiscussion * MINUTE;
  const again = p.lastFailed && p.lastFailed.version === p.version ? p.lastFailed.closedAt + DAY : 0;
  return Math.max(discussed, again);
}
