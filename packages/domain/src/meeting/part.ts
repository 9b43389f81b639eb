import type { Meeting, MeetingPart } from './types.ts';

/** What everybody sees of a meeting: never who is in it. */
export function meetingPart(meeting: Meeting): MeetingPart {
  const { v: _v, presence: _presence, lastActAt: _lastActAt, ...part } = meeting;
  return part;
}
