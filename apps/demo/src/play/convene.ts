import type { Said, Scribe } from '@coordinadora/api/past';
import type { Item } from '../story/story.ts';
import { figureKey } from './attendance.ts';
import type { Known } from './room.ts';

export interface Convening {
  title: string;
  place: string;
  by: string;
  startsAt: number;
  agenda: readonly Item[];
}

/** Opens the new proposals and convenes the meeting that shall treat them, at one moment (ms). Answers the meeting's id. */
export async function convene(
  scribe: Scribe,
  known: Map<string, Known>,
  moment: number,
  what: Convening,
): Promise<string> {
  const opening: Said[] = [];
  const agenda = what.agenda.map(({ title, minutes, matter, again }) => {
    if (again) return { title, minutes, proposalId: known.get(again.title)?.id ?? '' };
    if (!matter) return { title, minutes };
    const { id, creates: proposalId } = scribe.foresee(moment);
    const by = figureKey(matter.by);
    known.set(matter.title, { id: proposalId, by, version: 1 });
    opening.push({
      by,
      kind: 'proposal.open',
      id,
      signed: true,
      payload: { title: matter.title, text: matter.text },
    });
    return { title, minutes, proposalId };
  });
  const { title, place, startsAt } = what;
  const by = figureKey(what.by);
  const answers = await scribe.at(moment, [
    ...opening,
    { by, kind: 'meeting.convene', payload: { title, place, startsAt, agenda } },
  ]);
  return String(answers.at(-1)?.[0]?.payload.meetingId);
}
