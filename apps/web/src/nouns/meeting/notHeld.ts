import { isOver, type MeetingPart } from '@coordinadora/domain';

/** It is over without ever having been held. */
export const notHeld = (meeting: Pick<MeetingPart, 'state'>): boolean =>
  isOver(meeting) && meeting.state !== 'closed';
