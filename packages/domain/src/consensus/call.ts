import type { Charter } from '../charter/charter.ts';
import { recentPresence } from '../meeting/recent.ts';
import { inOpenMeeting } from '../meeting/where.ts';
import { aFacilitatorNow } from '../meeting/who.ts';
import { callableAt } from '../proposal/callable-at.ts';
import { onProposal } from '../proposal/on-proposal.ts';
import { moveTo } from '../proposal/states.ts';
import type { Transition } from '../proposal/types.ts';
import { theProposer } from '../proposal/who.ts';
import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { either, type Row } from '../rule/scene.ts';
import { DAY, HOUR, MINUTE } from '../rule/time.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'consensus.call': { proposalId: string; version?: number; closesAt?: number };
  }
  interface Facts {
    'consensus.called': {
      proposalId: string;
      testId: string;
      version: number;
      /** Cites the text that is tested. */
      textHash: string;
      charterVersion: number;
      /** The meeting the test belongs to; left out outside a meeting. */
      meetingId?: string;
      base: number | null;
      recent: number | null;
      round: number;
      closesAt: number;
      minTestEndsAt: number;
    } & Transition;
  }
}

/** TEST-3: in a meeting, unless nobody needs to be there or the minimum time is longer than an hour. */
const belongsInMeeting = (charter: Charter): boolean =>
  charter.whoCounts === 'checked_in' && charter.minTest <= 60;

/** TEST-2: only what is discussed long enough, and one test at a time in a meeting. */
const callable: Row = ({ proposal, charter, openMeeting, at }) => {
  if (proposal?.state !== 'discussing' || !charter) return refuse('wrong_state');
  const from = callableAt(proposal, charter);
  const again = proposal.lastFailed?.version === proposal.version;
  if (at < from) return refuse(again ? 'same_version_too_soon' : 'minimum_discussion', { from });
  if (!openMeeting || !belongsInMeeting(charter)) return null;
  if (openMeeting.state === 'paused') return refuse('meeting_paused');
  return openMeeting.testing ? refuse('test_running_in_meeting') : null;
};

/** TEST-4: ten minutes in a meeting, 72 hours outside, never before the minimum, at most 90 days or the minimum (house). */
function closing(wished: number | undefined, at: number, minTestEndsAt: number, inMeeting: boolean) {
  const closesAt = wished ?? Math.max(minTestEndsAt, at + (inMeeting ? 10 * MINUTE : 72 * HOUR));
  if (closesAt < minTestEndsAt || closesAt <= at) return refuse('closes_too_early', { from: minTestEndsAt });
  return closesAt > Math.max(minTestEndsAt, at + 90 * DAY) ? refuse('closes_too_late') : closesAt;
}

/**
 * TEST-1: the call freezes text, charter and recent presence.
 * BASE-1: in a meeting, the base is who was present at the call.
 */
export const call = onProposal<'consensus.call'>({
  who: either(theProposer, aFacilitatorNow),
  when: callable,
  counts: inOpenMeeting,
  words: {},
  decide({ state, proposal, core, charter, payload, ctx }) {
    const open = state.openMeetingId ? state.meetings.get(state.openMeetingId) : undefined;
    const meeting = belongsInMeeting(charter) ? open : undefined;
    const minTestEndsAt = ctx.at + charter.minTest * MINUTE;
    const closesAt = closing(payload.closesAt, ctx.at, minTestEndsAt, meeting !== undefined);
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
  },
  sample: {
    payload: ({ proposalId }) => ({ proposalId }),
    after: ['meeting.convene', 'meeting.open', 'meeting.check_in', 'proposal.open'],
  },
});

export const called: FactRule<'consensus.called'> = {
  evolve(state, { payload, at, seq, v, actor = '' }) {
    const p = state.proposals.get(payload.proposalId);
    if (!p) return;
    const { testId: id, version, meetingId, base, recent, round, closesAt, minTestEndsAt } = payload;
    p.test = {
      id,
      v,
      version,
      calledAt: at,
      calledSeq: seq,
      caller: actor,
      closesAt,
      minTestEndsAt,
      meetingId: meetingId ?? null,
      base,
      recent,
      round,
      answers: new Map(),
      tally: { s: 0, r: 0, a: 0, b: 0, u: 0, o: 0, openConcerns: 0, round },
      apart: { s: 0, r: 0, a: 0, b: 0, u: 0 },
      firstTime: 0,
    };
    const meeting = meetingId ? state.meetings.get(meetingId) : undefined;
    if (meeting) meeting.testing = p.id;
    moveTo(state, p, 'testing', at);
  },
};
