import { whoCounts } from '../assembly/who.ts';
import { refuse } from '../rule/refusal.ts';
import type { Row } from '../rule/scene.ts';
import type { MeetingCore } from './types.ts';

/** WHO-5: whoever convened the meeting opens it. */
export const theConvener: Row = ({ person, meeting }) =>
  meeting && person.actor === meeting.convener ? null : refuse('not_convener');

/** WHO-6: whoever facilitates; with nobody in the role, anyone who counts (until "any three" exists). */
const facilitates =
  (which: 'meeting' | 'openMeeting'): Row =>
  (scene) => {
    const meeting: MeetingCore | null = scene[which];
    if (!meeting) return refuse('not_facilitator');
    if (meeting.facilitators.length === 0) return whoCounts(scene);
    const holds = scene.person.actor !== null && meeting.facilitators.includes(scene.person.actor);
    return holds ? null : refuse('not_facilitator');
  };

/** Of the meeting that the act names. */
export const aFacilitator = facilitates('meeting');
/** Of the open meeting. */
export const aFacilitatorNow = facilitates('openMeeting');
