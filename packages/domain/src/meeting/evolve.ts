import { type KindIn, type Typed, word } from '../evolve.ts';
import type { Meeting, State } from '../state.ts';

/** How many meetings back presence and standing reach (domain.md section 3). */
const RECENT = 5;

export function evolveMeeting(state: State, entry: Typed<KindIn<'meeting'>>): void {
  if (entry.kind === 'meeting.convened') {
    convened(state, entry);
    return;
  }
  const meeting = state.meetings.get(entry.payload.meetingId);
  if (!meeting) return;
  switch (entry.kind) {
    case 'meeting.opened':
      meeting.state = 'open';
      meeting.openedAt = entry.at;
      meeting.lastActAt = entry.at;
      state.openMeetingId = meeting.id;
      return;
    case 'meeting.paused':
      meeting.state = 'paused';
      meeting.pausedAt = entry.at;
      return;
    case 'meeting.resumed':
      resumed(state, meeting, entry.at);
      return;
    case 'meeting.closed':
      closed(state, meeting, entry.at);
      return;
    case 'meeting.dropped':
      meeting.state = 'dropped';
      state.liveMeetings.delete(meeting.id);
      return;
    case 'meeting.role_taken':
      meeting.facilitators.push(entry.payload.holder);
      return;
    case 'meeting.role_handed_over': {
      const { holder } = entry.payload;
      meeting.facilitators = meeting.facilitators.filter((actor) => actor !== holder);
      return;
    }
    default:
      present(meeting, entry);
      return;
  }
}

function convened(state: State, entry: Typed<'meeting.convened'>): void {
  const { meetingId: id, startsAt } = entry.payload;
  const place = word(entry, 'place');
  state.liveMeetings.add(id);
  state.meetings.set(id, {
    id,
    title: word(entry, 'title'),
    ...(place && { place }),
    startsAt,
    convener: entry.actor ?? '',
    state: 'convened',
    facilitators: [],
    agenda: [],
    presence: new Map(),
    present: 0,
    peak: 0,
    lastActAt: entry.at,
    testing: null,
    tests: [],
  });
}

/** MEET-4: a pause shifts the running test by its length. */
function resumed(state: State, meeting: Meeting, at: number): void {
  const pause = at - (meeting.pausedAt ?? at);
  const test = meeting.testing ? state.proposals.get(meeting.testing)?.test : undefined;
  if (test) {
    test.closesAt += pause;
    test.minTestEndsAt += pause;
  }
  meeting.state = 'open';
  delete meeting.pausedAt;
}

function closed(state: State, meeting: Meeting, at: number): void {
  meeting.state = 'closed';
  meeting.closedAt = at;
  delete meeting.pausedAt;
  meeting.facilitators = [];
  meeting.presence = new Map();
  state.openMeetingId = null;
  state.liveMeetings.delete(meeting.id);
  state.meetingsClosed++;
  state.recentMeetings = [...state.recentMeetings, { id: meeting.id, peak: meeting.peak }].slice(-RECENT);
}

function present(meeting: Meeting, entry: Typed<'meeting.checked_in' | 'meeting.checked_out'>): void {
  const ref = entry.ref ?? '';
  const spans = meeting.presence.get(ref) ?? [];
  if (entry.kind === 'meeting.checked_in') {
    meeting.presence.set(ref, [...spans, { from: entry.seq, to: null }]);
    meeting.present++;
    meeting.peak = Math.max(meeting.peak, meeting.present);
    return;
  }
  const last = spans.at(-1);
  if (last) last.to = entry.seq;
  meeting.present--;
}
