import type { MineItem } from '@coordinadora/contract';
import { isAsked } from '@coordinadora/domain';
import type { Book } from '../../books/book.ts';
import { speakerIn } from '../../books/speaker.ts';
import type { Person } from '../../identity/person.ts';
import { speakerOf } from '../../identity/session.ts';
import { type Indexed, itemOf } from '../../index/find.ts';
import type { Handlers } from '../call.ts';

const MOST = 200;

/** What waits for this person in one assembly: an open meeting, and running tests that still wait for their answer. */
function waiting({ state, ...book }: Book, person: Person): Pick<MineItem, 'openMeeting' | 'unanswered'> {
  const speaker = speakerIn({ state, ...book }, person);
  const { refIn } = speaker;
  const meeting = state.openMeetingId ? state.meetings.get(state.openMeetingId) : undefined;
  const here = meeting?.presence.get(refIn(meeting.id) ?? '')?.at(-1)?.to === null;
  const unanswered: MineItem['unanswered'] = [];
  for (const id of state.active) {
    const p = state.proposals.get(id);
    if (!p?.test || p.test.answers.has(refIn(id) ?? '') || !isAsked(state, p, speaker)) continue;
    const title = p.versions.at(-1)?.title ?? '';
    unanswered.push({ proposalId: id, title, closesAt: new Date(p.test.closesAt).toISOString() });
  }
  return {
    openMeeting: meeting ? { id: meeting.id, title: meeting.title, checkedIn: here } : null,
    unanswered,
  };
}

export const mineHandlers: Handlers<'myAssemblies'> = {
  myAssemblies: async ({ shell, session }, { query }) => {
    const { person } = speakerOf(session, query?.actAs);
    const { rows } = await shell.pool.query<Indexed & { seq: string; hash: string }>({
      name: 'mine',
      text: `SELECT i.*, h.seq, h.hash FROM "Follow" f JOIN "AssemblyIndex" i ON i."assemblyId" = f."assemblyId"
        JOIN "RecordHead" h ON h."assemblyId" = f."assemblyId"
        WHERE f."participantId" = $1 ORDER BY i.name, i."assemblyId" LIMIT ${MOST}`,
      values: [person.participantId],
    });
    const items = rows.map(async (row): Promise<MineItem> => {
      const item = { ...itemOf(row), head: { seq: Number(row.seq), hash: row.hash } };
      const quiet = row.openMeetingId === null && row.testing === 0;
      if (quiet) return { ...item, openMeeting: null, unanswered: [] };
      return {
        ...item,
        ...(await shell.writer.look(row.assemblyId, (book) => waiting(book, person), { person })),
      };
    });
    return { items: await Promise.all(items) };
  },
};
