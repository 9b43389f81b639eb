import { isHere } from '../meeting/where.ts';
import { charterOf, proposalCore } from '../proposal/core.ts';
import { openedSince } from '../proposal/opened-since.ts';
import type { Subjects } from '../rule/act.ts';
import type { Context } from '../rule/context.ts';
import type { Scene } from '../rule/scene.ts';
import type { State } from '../rule/state.ts';

type Asking = Pick<Context, 'at' | 'actor' | 'ref' | 'given'>;

/** What the rules of authority look at, from the book: the same that a screen makes from its view (view/scene.ts). */
export function sceneInBook(
  state: State,
  { meeting, proposal }: Partial<Subjects>,
  { at, actor, ref, given }: Asking,
): Scene {
  const because = given.counts ? null : (given.because ?? 'does_not_count');
  return {
    at,
    person: { actor, because },
    founder: state.assembly?.founder ?? null,
    meetingsClosed: state.meetingsClosed,
    meeting: meeting ?? null,
    openMeeting: (state.openMeetingId && state.meetings.get(state.openMeetingId)) || null,
    here: ref !== null && isHere(meeting?.presence.get(ref)),
    proposal: proposal ? proposalCore(proposal) : null,
    charter: proposal ? charterOf(state, proposal) : null,
    // Counting them takes a look at every proposal: only where somebody asks.
    get openedToday() {
      return openedSince(state, actor, at);
    },
  };
}
