import { Readable } from 'node:stream';
import { pageSize } from '@coordinadora/contract';
import { Failure } from '../../problems/failure.ts';
import type { Shell } from '../../shell.ts';
import { lineOf, readEntries } from '../../store/entries.ts';
import { type Handlers, Prepared } from '../call.ts';

const PAGE = 500;

async function headOf(shell: Shell, assemblyId: string): Promise<{ seq: number; hash: string }> {
  const { rows } = await shell.pool.query<{ seq: string; hash: string }>({
    name: 'head',
    text: 'SELECT seq, hash FROM "RecordHead" WHERE "assemblyId" = $1',
    values: [assemblyId],
  });
  if (!rows[0]) throw new Failure('no_such_assembly');
  return { seq: Number(rows[0].seq), hash: rows[0].hash };
}

/** The book as lines up to a head read first, so that the last line is true of what stands before it. */
async function* lines(
  shell: Shell,
  assemblyId: string,
  head: { seq: number; hash: string },
): AsyncGenerator<string> {
  for (let after = 0; after < head.seq; ) {
    const page = await readEntries(shell.pool, assemblyId, after, Math.min(PAGE, head.seq - after));
    if (page.length === 0) return;
    yield page.map((entry) => `${lineOf(entry)}\n`).join('');
    after += page.length;
  }
  yield `${JSON.stringify({ seq: head.seq, hash: head.hash })}\n`;
}

export const recordHandlers: Handlers<'record' | 'recordLines'> = {
  record: async ({ shell }, { params: { id }, query }) => {
    const head = await headOf(shell, id);
    const limit = pageSize(query?.limit, PAGE);
    const items = await readEntries(shell.pool, id, Number(query?.after ?? 0), limit);
    const last = items.at(-1)?.seq ?? head.seq;
    const next = last < head.seq ? JSON.stringify(String(last)) : 'null';
    // The stored text goes out as it is: parsing it would only cost time.
    return new Prepared(
      `{"items":[${items.map(lineOf).join(',')}],"next":${next},"head":${JSON.stringify(head)}}`,
    );
  },
  recordLines: async ({ shell, reply }, { params: { id } }) => {
    const head = await headOf(shell, id);
    return reply
      .type('application/jsonl; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${id}.jsonl"`)
      .send(Readable.from(lines(shell, id, head)));
  },
};
