import type { MeetingCore, ProposalCore } from '../authority/cores.ts';
import type { Charter } from '../charter/charter.ts';
import type { Context, Verdict } from '../context.ts';
import { stale } from '../proposal/amend.ts';
import type { SealedPayload } from '../record/seal.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Meeting, Proposal, State } from '../state.ts';
import { DAY, HOUR, MINUTE } from '../time.ts';
import { recentPresence } from './recent.ts';

/** TEST-3: in a meeting, unless nobody needs to be there or the minimum time is longer than an hour. */
const belongsInMeeting = (charter: Charter): boolean =>
  charter.whoCounts === 'checked_in' && charter.minTest <= 60;

/** PROP-5, PROP-6: when time allows a call, in ms: after the discussion the charter asks for, and a day after a failed test of the same version. */
export function callableAt(p: ProposalCore, charter: Charter): number {
  const discussed = (p.discussingSince ?? p.noticeEndsAt) + charter.minDiscussion * MINUTE;
  const again = p.lastFailed && p.lastFailed.version === p.version ? p.lastFailed.closedAt + DAY : 0;
  return Math.max(discussed, again);
}

/** TEST-1, TEST-2: only what is discussed long enough, and one test at a time in a meeting. */
export function callable(
  p: ProposalCore,
  charter: Charter,
  meeting: MeetingCore | null,
  at: number,
): Refusal | null {
  if (p.state !== 'discussing') return refuse('wrong_state');
  const from = callableAt(p, charter);
  if (at < from)
    return refuse(p.lastFailed?.version === p.version ? 'same_version_too_soon' : 'minimum_discussion', {
      from,
    });
  if (!meeting || !belongsInMeeting(charter)) return null;
  if (meeting.state === 'paused') return refuse('meeting_paused');
  return meeting.testing ? refuse('test_running_in_meeting') : null;
}

/** TEST-4: ten minutes in a meeting, 72 hours outside, never before the minimum, at most 90 days or the minimum (house). */
function closing(asked: number | undefined, at: number, minTestEndsAt: number, inMeeting: boolean) {
  const closesAt = asked ?? Math.max(minTestEndsAt, at + (inMeeting ? 10 * MINUTE : 72 * HOUR));
  if (closesAt < minTestEndsAt || closesAt <= at) return refuse('closes_too_early', { from: minTestEndsAt });
  return closesAt > Math.max(minTestEndsAt, at + 90 * DAY) ? refuse('closes_too_late') : closesAt;
}

/** TEST-1..4: the call freezes text and, in a meeting, the base (domain.md section 4). */
export function call(
  state: State,
  proposal: Proposal,
  core: ProposalCore,
  charter: Charter,
  openMeeting: Meeting | null,
  payload: SealedPayload<'consensus.call'>,
  ctx: Context,
): Verdict {
  const refusal = stale(core, payload) ?? callable(core, charter, openMeeting, ctx.at);
  if (refusal) return refusal;
  const meeting = belongsInMeeting(charter) ? openMeeting : null;
  const minTestEndsAt = ctx.at + charter.minTest * MINUTE;
  const closesAt = closing(payload.closesAt, ctx.at, minTestEndsAt, meeting !== null);
  if (typeof closesAt !== 'number') return closesAt;
  return [
    {
      kind: 'consensus.called',
      payload: {
        proposalId: proposal.id,
        testId: ctx.newId(0),
        version: core.version,
        textHash: proposal.versions.at(-1)?.textHash ?? '',
        charterVersion: proposal.charterVersion,
        ...(meeting && { meetingId: meeting.id }),
        base: meeting ? meeting.present : null,
        recent: recentPresence(state),
        round: proposal.rounds + 1,
        closesAt,
        minTestEndsAt,
        from: 'discussing',
        to: 'testing',
        because: 'called',
      },
    },
  ];
}
