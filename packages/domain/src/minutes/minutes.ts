import { zoneOf } from '../assembly/zone.ts';
import type { Meeting } from '../meeting/types.ts';
import type { State } from '../rule/state.ts';
import { decisionsOf } from './decisions.ts';
import { testsOf } from './tests.ts';
import type { Minutes, MinutesItem, MinutesTest } from './types.ts';

/** MIN-1: the minutes of a meeting as the book has them, a draft from opening on; null before it opens and for none. */
export function minutesOf(state: State, meetingId: string): Minutes | null {
  const m = state.meetings.get(meetingId);
  if (!m || m.openedAt === undefined) return null;
  const tests = testsOf(state, m);
  return {
    assembly: state.assembly?.name ?? '',
    timeZone: zoneOf(state),
    meetingId,
    title: m.title,
    ...(m.place && { place: m.place }),
    draft: m.state !== 'closed',
    startsAt: m.startsAt,
    openedAt: m.openedAt,
    ...(m.closedAt !== undefined && { closedAt: m.closedAt }),
    present: m.present,
    peak: m.peak,
    agenda: agendaOf(state, m, tests),
    tests,
    decisions: decisionsOf(state, tests),
    next: nextMeeting(state),
  };
}

function agendaOf({ proposals }: State, m: Meeting, tests: readonly MinutesTest[]): MinutesItem[] {
  return m.agenda.map(({ id: _id, proposalId, ...item }) => {
    const proposal = proposalId ? proposals.get(proposalId) : undefined;
    const proposalTitle = proposal?.versions.at(-1)?.title;
    const places = tests.flatMap((test, place) => (proposalId === test.proposalId ? [place] : []));
    const state = item.state === 'waiting' && places.length > 0 ? 'tested' : item.state;
    return { ...item, state, ...(proposalTitle && { proposalTitle }), tests: places };
  });
}

function nextMeeting(state: State): Minutes['next'] {
  const convened = [...state.liveMeetings].flatMap((id) => state.meetings.get(id) ?? []);
  const [next] = convened.filter(({ state: s }) => s === 'convened').sort((a, b) => a.startsAt - b.startsAt);
  if (!next) return null;
  return { title: next.title, startsAt: next.startsAt, ...(next.place && { place: next.place }) };
}
