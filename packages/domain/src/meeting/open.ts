import type { MeetingCore } from '../authority/cores.ts';
import type { Context, Verdict } from '../context.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** MEET-2: one meeting at a time; it is opened once. */
export function openable(meeting: MeetingCore, openMeetingId: string | null): Refusal | null {
  if (meeting.state !== 'convened') return refuse('meeting_not_convened');
  return openMeetingId ? refuse('meeting_already_open') : null;
}

/** MEET-8: whoever opens the meeting facilitates provisionally. */
export function open(meeting: MeetingCore, openMeetingId: string | null, ctx: Context): Verdict {
  const refusal = openable(meeting, openMeetingId);
  if (refusal) return refusal;
  const meetingId = meeting.id;
  return [
    { kind: 'meeting.opened', payload: { meetingId } },
    {
      kind: 'meeting.role_taken',
      payload: {
        meetingId,
        role: 'facilitator',
        holder: ctx.actor ?? '',
        provisional: true,
      },
    },
  ];
}
