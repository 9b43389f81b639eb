'use client';
import {
  isOver,
  type May,
  type MeetingPart,
  may,
  type PersonActKind,
  type ProposalPart,
} from '@coordinadora/domain';
import { useNow, useRoom } from '../../live/index.ts';
import { useProposal } from '../../nouns/proposal/useProposal.ts';

/** One meeting as it is now, what this person may do in it, and what the hall is busy with. */
export interface MeetingNow {
  meeting: MeetingPart;
  may: (kind: PersonActKind) => May;
  /** The page of the assembly, without a slash at the end. */
  home: string;
  /** The proposal under test in this meeting. */
  testing: ProposalPart | null;
  current: MeetingPart['agenda'][number] | null;
  /** Nothing can be done in it any more. */
  ended: boolean;
  checkedIn: boolean;
  facilitating: boolean;
}

/** `made`: one that the room does not keep, since it was never held. null where there is neither: it closed long ago. */
export function useMeeting(id: string, made: MeetingPart | null): MeetingNow | null {
  const { view } = useRoom();
  const testing = useProposal(view.room.meetings[id]?.testing);
  const at = useNow();
  const { room, you } = view;
  const meeting = room.meetings[id] ?? made;
  if (!meeting) return null;
  const mayDo = (kind: PersonActKind) => may(view, kind, at, { meeting });
  return {
    meeting,
    may: mayDo,
    home: `/a/${room.assembly.slug}`,
    testing,
    current: meeting.agenda.find((item) => item.state === 'current') ?? null,
    ended: isOver(meeting),
    checkedIn: mayDo('meeting.check_in')?.code === 'already_checked_in',
    facilitating: you.actor !== null && meeting.facilitators.includes(you.actor),
  };
}
