import type { EntriesFrame } from '@coordinadora/contract';
import { viewToWire } from '@coordinadora/contract/view-times';
import type { EntryWithWords, MeetingPart, TallyFrame, View } from '@coordinadora/domain';
import { readyCharter } from '@coordinadora/domain';
import type { Frame } from './room-state.ts';

const hashAt = (seq: number) => seq.toString(16).padStart(64, '0');
const meeting: MeetingPart = {
  id: 'm',
  title: 'Asamblea de agosto',
  state: 'open',
  startsAt: 0,
  convener: 'ada',
  facilitators: ['ada'],
  testing: null,
  agenda: [],
  present: 0,
  peak: 0,
  tests: [],
};

/** A room with one open meeting, and a viewer who is in it. */
export const aView: View = {
  room: {
    assembly: {
      id: 'a',
      name: 'Lavapiés',
      slug: 'lavapies',
      level: 'neighbourhood',
      timeZone: 'UTC',
      founder: 'ada',
      foundedAt: 0,
      charterVersion: 1,
      charter: readyCharter('coordinadora'),
      openMeetingId: 'm',
      meetingsClosed: 0,
      recent: null,
      proposals: { active: 0, decided: 0 },
    },
    meetings: { m: meeting },
    proposals: {},
  },
  you: {
    actor: 'ada',
    standing: false,
    present: { m: { spans: [{ from: 3, to: null }] } },
    answers: {},
    openedToday: 0,
  },
};

/** A tally that says how many are present. */
export function tally(from: number, to: number, present: number): Frame {
  const frame: TallyFrame = {
    assemblyId: 'a',
    from,
    to,
    hash: hashAt(to),
    proposals: {},
    present: { m: { present, peak: present } },
  };
  return { kind: 'tally', frame };
}

/** An entries frame with one entry at its end, and the meeting under a new title. */
export function entries(from: number, to: number, kind: EntryWithWords['kind'], title = 'Otra'): Frame {
  const entry = {
    assemblyId: 'a',
    seq: to,
    v: 1,
    at: 0,
    act: 'x',
    n: 1,
    actor: 'ada',
    kind,
    payload: { meetingId: 'm' },
    prevHash: hashAt(to - 1),
    hash: hashAt(to),
  } satisfies EntryWithWords;
  const state = kind === 'meeting.closed' ? 'closed' : meeting.state;
  const frame: EntriesFrame = {
    assemblyId: 'a',
    from,
    to,
    hash: entry.hash,
    entries: [entry],
    parts: viewToWire({ meetings: { m: { ...meeting, title, state } } }),
  };
  return { kind: 'entries', frame };
}
