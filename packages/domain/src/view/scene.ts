import type { MeetingPart } from '../meeting/types.ts';
import { isHere } from '../meeting/where.ts';
import type { PersonActKind } from '../record/kinds.ts';
import type { ActRule } from '../rule/act.ts';
import type { Because } from '../rule/context.ts';
import type { Scene } from '../rule/scene.ts';
import type { Whereabouts } from '../rule/whereabouts.ts';
import type { ProposalPart, View } from './types.ts';

/** The thing on the screen that an act would be about. */
export interface Subject {
  meeting?: MeetingPart;
  proposal?: ProposalPart;
}

const whereaboutsOf = ({ room, you }: View): Whereabouts => ({
  anyoneCounts: room.assembly.charter.whoCounts === 'anyone',
  standing: you.standing,
  spansIn: (meetingId) => you.present[meetingId]?.spans,
});

/** What the rules of authority look at, from what this viewer sees: the same that the server makes from its book. */
export function sceneOnScreen(
  view: View,
  counts: ActRule<PersonActKind>['counts'],
  { meeting, proposal }: Subject,
  at: number,
): Scene {
  const { room, you } = view;
  const { founder, meetingsClosed, openMeetingId } = room.assembly;
  const scene = (because: Because | null): Scene => ({
    at,
    person: { actor: you.actor, because },
    founder,
    meetingsClosed,
    meeting: meeting ?? null,
    openMeeting: (openMeetingId && room.meetings[openMeetingId]) || null,
    here: isHere(meeting && you.present[meeting.id]?.spans),
    proposal: proposal ?? null,
    charter: proposal?.charter ?? null,
    openedToday: you.openedToday,
  });
  return scene(counts?.(whereaboutsOf(view), scene(null)) ?? null);
}
