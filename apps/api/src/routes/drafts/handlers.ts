import { type Draft, type DraftBody, pageSize } from '@coordinadora/contract';
import { speakerOf } from '../../identity/session.ts';
import { byKey } from '../../index/find.ts';
import { Failure } from '../../problems/failure.ts';
import { pageFrom } from '../../store/page.ts';
import type { Handlers } from '../call.ts';
import { changerOf } from '../changer.ts';

/** How many drafts a page holds where nobody says otherwise. */
const PAGE = 100;

const draftOf = ({ id, body, updatedAt }: { id: string; body: string; updatedAt: bigint }): Draft => ({
  ...(JSON.parse(body) as DraftBody),
  id,
  updatedAt: new Date(Number(updatedAt)).toISOString(),
});

/** Drafts are private, erasable, and never in a book until somebody opens them as a proposal. */
export const draftHandlers: Handlers<'drafts' | 'draft' | 'keepDraft' | 'dropDraft'> = {
  drafts: async ({ shell, session }, { query }) => {
    const { participantId } = speakerOf(session, query?.actAs).person;
    const limit = pageSize(query?.limit, PAGE);
    const last =
      query?.after && (await shell.prisma.draft.findUnique({ where: { id: query.after, participantId } }));
    const rows = await shell.prisma.draft.findMany({
      where: { participantId },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
      // One that was dropped meanwhile is no place to go on from: the page begins anew rather than end.
      ...(last && { cursor: { id: last.id }, skip: 1 }),
    });
    const page = pageFrom(rows, limit, ({ id }) => id);
    return { ...page, items: page.items.map(draftOf) };
  },
  draft: async ({ shell, session }, { params: { id }, query }) => {
    const { participantId } = speakerOf(session, query?.actAs).person;
    const row = await shell.prisma.draft.findUnique({ where: { id, participantId } });
    if (!row) throw new Failure('no_such_draft');
    return draftOf(row);
  },
  keepDraft: async (call, { params: { id }, query, body }) => {
    const { shell } = call;
    const { participantId } = changerOf(call, query?.actAs).person;
    if (!(await byKey(shell.pool, body.assemblyId))) throw new Failure('no_such_assembly');
    const kept = { body: JSON.stringify(body), updatedAt: BigInt(Date.now()) };
    const row = await shell.prisma.draft.upsert({
      where: { id },
      create: { id, participantId, ...kept },
      update: {},
    });
    if (row.participantId !== participantId) throw new Failure('not_yours');
    return draftOf(await shell.prisma.draft.update({ where: { id }, data: kept }));
  },
  dropDraft: async ({ shell, session }, { params: { id }, query }) => {
    const { participantId } = speakerOf(session, query?.actAs).person;
    const { count } = await shell.prisma.draft.deleteMany({ where: { id, participantId } });
    if (count === 0) throw new Failure('no_such_draft');
    return undefined;
  },
};
