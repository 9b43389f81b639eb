import type { Because } from '../rule/context.ts';
import type { Scene } from '../rule/scene.ts';
import type { Span, Whereabouts } from '../rule/whereabouts.ts';
import type { MeetingCore } from './types.ts';

export const isHere = (spans: readonly Span[] | undefined): boolean => spans?.at(-1)?.to === null;

/** WHO-3: in a test of a meeting, those count who were checked in before it was called, and not gone by then. */
export const wasHere = (spans: readonly Span[] | undefined, seq: number): boolean =>
  spans?.some((span) => span.from < seq && (span.to === null || span.to > seq)) ?? false;

/** WHO-2: in a meeting, those count who are here; before it opens, those who were at one of the last. */
function inMeeting(where: Whereabouts, meeting: MeetingCore | null): Because | null {
  if (where.anyoneCounts) return null;
  if (!meeting || meeting.state === 'convened') return where.standing ? null : 'does_not_count';
  return isHere(where.spansIn(meeting.id)) ? null : 'not_checked_in';
}

/** In the meeting that the act names. */
export const inThisMeeting = (where: Whereabouts, { meeting }: Scene) => inMeeting(where, meeting);

/** In the open meeting; with none, in the assembly. */
export const inOpenMeeting = (where: Whereabouts, { openMeeting }: Scene) => inMeeting(where, openMeeting);

/** WHO-1: outside any meeting, those who were at one of the last five, and those in the open one. */
export const inAssembly = (where: Whereabouts, scene: Scene): Because | null =>
  where.standing ? null : inOpenMeeting(where, scene);
