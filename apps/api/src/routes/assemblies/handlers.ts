import { pageSize, toAct } from '@coordinadora/contract';
import { found } from '../../acts/found.ts';
import { submitAct } from '../../acts/submit.ts';
import { viewerOf } from '../../identity/session.ts';
import { byKey, findAssemblies, itemOf } from '../../index/find.ts';
import { Failure } from '../../problems/failure.ts';
import { type Call, type Handlers, Prepared } from '../call.ts';
import { mineHandlers } from './mine.ts';
import { recordHandlers } from './record.ts';
import { viewText } from './view.ts';

/** RFC 7240: whoever does not look at the answer need not make us think about what they may do next. */
const minimal = ({ request }: Call) => /\breturn=minimal\b/.test(String(request.headers.prefer ?? ''));

const callHandlers: Handlers<'foundAssembly' | 'findAssemblies' | 'assembly' | 'act'> = {
  foundAssembly: async ({ shell, session, exempt }, { body }) => {
    const { assemblyId, seq, entries, you } = await found(shell, session, body, exempt);
    const row = await byKey(shell.pool, assemblyId);
    if (!row) throw new Failure('no_such_assembly');
    return { assembly: itemOf(row), seq, entries, ...(you && { you }) };
  },
  findAssemblies: async ({ shell }, { query }) =>
    findAssemblies(shell.pool, { ...query, limit: pageSize(query?.limit) }),
  assembly: async ({ shell, session }, { params: { key }, query }) => {
    const row = await byKey(shell.pool, key);
    if (!row) throw new Failure('no_such_assembly');
    const person = viewerOf(session, query?.actAs)?.person;
    const see = (book: Parameters<typeof viewText>[0]) => viewText(book, person, row.code, shell.now());
    return new Prepared(await shell.writer.look(row.assemblyId, see, { person }));
  },
  act: async (call, { params: { id }, body }) => {
    const { shell, session, exempt } = call;
    const saying = { session, assemblyId: id, sent: toAct(body), exempt, withYou: !minimal(call) };
    const { seq, entries, you } = await submitAct(shell, saying);
    return { seq, entries, ...(you && { you }) };
  },
};

export const assemblyHandlers = { ...callHandlers, ...mineHandlers, ...recordHandlers };
