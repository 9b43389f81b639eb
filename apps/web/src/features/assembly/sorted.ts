import type { MeetingPart, ProposalPart, Room } from '@coordinadora/domain';

/** What a room holds, in the order in which a neighbour looks for it. */
export interface Sorted {
  /** Running tests, the soonest to close first. */
  testing: ProposalPart[];
  /** The meeting that is open or paused. */
  open: MeetingPart | null;
  /** Convened meetings, the soonest first. */
  upcoming: MeetingPart[];
  /** Proposals that can still become something, latest change first. */
  proposals: ProposalPart[];
}

const live = ['open', 'discussing', 'referred', 'objection_window', 'review_due'];

export function sorted({ assembly, meetings, proposals }: Room): Sorted {
  const all = Object.values(proposals);
  return {
    testing: all
      .filter((p) => p.state === 'testing')
      .sort((a, b) => (a.test?.closesAt ?? 0) - (b.test?.closesAt ?? 0)),
    open: assembly.openMeetingId ? (meetings[assembly.openMeetingId] ?? null) : null,
    upcoming: Object.values(meetings)
      .filter((m) => m.state === 'convened')
      .sort((a, b) => a.startsAt - b.startsAt),
    proposals: all.filter((p) => live.includes(p.state)).sort((a, b) => changedAt(b) - changedAt(a)),
  };
}

const changedAt = (p: ProposalPart) => Math.max(p.versionAt, p.lastTest?.closedAt ?? 0);
