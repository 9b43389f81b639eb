import type { MeetingCore } from '../authority/cores.ts';
import type { Verdict } from '../context.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Meeting, Span } from '../state.ts';

/** Open or paused: people come and go in a pause too. */
export const gathered = (meeting: Pick<MeetingCore, 'state'>): Refusal | null =>
  meeting.state === 'open' || meeting.state === 'paused' ? null : refuse('meeting_not_open');

export const isHere = (spans: readonly Span[] | undefined): boolean => spans?.at(-1)?.to === null;

/** WHO-2, WHO-3: checked in before the test was called, and not gone by then. */
export const wasHere = (spans: readonly Span[] | undefined, seq: number): boolean =>
  spans?.some((span) => span.from < seq && (span.to === null || span.to > seq)) ?? false;

/** MEET-5: check in with the hall's code; the server attests that it was the present one. */
export function checkIn(meeting: Meeting, ref: string, codeValid: boolean): Verdict {
  const refusal = gathered(meeting);
  if (refusal) return refusal;
  if (!codeValid) return refuse('code_invalid');
  if (isHere(meeting.presence.get(ref))) return refuse('already_checked_in');
  return [{ kind: 'meeting.checked_in', payload: { meetingId: meeting.id } }];
}

/** MEET-6: leaving changes neither positions nor the base of a running test. */
export function checkOut(meeting: Meeting, ref: string): Verdict {
  const refusal = gathered(meeting);
  if (refusal) return refusal;
  if (!isHere(meeting.presence.get(ref))) return refuse('not_checked_in');
  return [{ kind: 'meeting.checked_out', payload: { meetingId: meeting.id } }];
}
