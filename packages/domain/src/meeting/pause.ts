import type { MeetingCore } from '../authority/cores.ts';
import type { Verdict } from '../context.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** MEET-3: what happens in a meeting needs it open. */
export function running(meeting: MeetingCore): Refusal | null {
  if (meeting.state === 'paused') return refuse('meeting_paused');
  return meeting.state === 'open' ? null : refuse('meeting_not_open');
}

/** MEET-4: a pause stops the clock of the test that runs in the meeting. */
export const pause = (meeting: MeetingCore): Verdict =>
  running(meeting) ?? [{ kind: 'meeting.paused', payload: { meetingId: meeting.id } }];

export const resumable = (meeting: MeetingCore): Refusal | null =>
  meeting.state === 'paused' ? null : refuse('meeting_not_paused');

export const resume = (meeting: MeetingCore): Verdict =>
  resumable(meeting) ?? [{ kind: 'meeting.resumed', payload: { meetingId: meeting.id } }];
