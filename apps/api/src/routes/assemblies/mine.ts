import { type MineItem, pageSize } from '@coordinadora/contract';
import { isAsked } from '@coordinadora/domain';
import type { Book } from '../../books/book.ts';
import { speakerIn } from '../../books/speaker.ts';
import type { Person } from '../../identity/person.ts';
import { speakerOf } from '../../identity/session.ts';
import { cursorIn, type Indexed, isAfter, itemOf } from '../../index/find.ts';
import { pageFrom } from '../../store/page.ts';
import type { Handlers } from '../call.ts';

/** How many of my assemblies a page holds where nobody says otherwise. */
const PAGE = 200;

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
    const limit = pageSize(query?.limit, PAGE);
    const { rows } = await shell.pool.query<Indexed & { seq: string; hash: string }>({
      name: 'mine',
      text: `SELECT i.*, h.seq, h.hash FROM "Follow" f JOIN "AssemblyIndex" i ON i."assemblyId" = f."assemblyId"
        JOIN "RecordHead" h ON h."assemblyId" = f."assemblyId"
        WHERE f."participantId" = $1 AND ${isAfter('name')} ORDER BY i.name, i."assemblyId" LIMIT $2`,
      values: [person.participantId, limit + 1, cursorIn(query?.after)],
    });
    const page = pageFrom(rows, limit, ({ assemblyId }) => assemblyId);
    const items = page.items.map(async (row): Promise<MineItem> => {
      const item = { ...itemOf(row), head: { seq: Number(row.seq), hash: row.hash } };
      const quiet = row.openMeetingId === null && row.testing === 0;
      if (quiet) return { ...item, openMeeting: null, unanswered: [] };
      return {
        ...item,
        ...(await shell.writer.look(row.assemblyId, (book) => waiting(book, person), { person })),
      };
    });
    return { items: await Promise.all(items), next: page.next };
  },
};
