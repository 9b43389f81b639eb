import { liveRoom } from '@coordinadora/client';
import { viewFromWire } from '@coordinadora/contract/view-times';
import type { Head, View } from '@coordinadora/domain';
import { expect, test } from 'vitest';
import { ask, found, join, openProposal } from '../api/people.ts';
import { startServer } from '../api/server.ts';

test('a page told of a shorter or another book than its device saw says so, and of one that goes on nothing', async () => {
  const { url, stop } = await startServer();
  const ana = await join(url);
  const id = await found(url, ana);
  const first: Head = (await ask(url, 'GET', `/assemblies/${id}`)).body;
  await openProposal(url, ana, id);

  const visit = async (kept: Head): Promise<{ head: Head; lost: Head[] }> => {
    const { view, seq, hash } = (await ask(url, 'GET', `/assemblies/${id}`)).body;
    const initial = { view: viewFromWire<View>(view), to: seq, hash };
    const lost: Head[] = [];
    const onDiverged = (seen: Head) => void lost.push(seen);
    let close = () => {};
    const head = await new Promise<Head>((onHead) => {
      ({ close } = liveRoom({ url, assemblyId: id, initial, kept, onHead, onDiverged, onChange: () => {} }));
    });
    close();
    return { head, lost };
  };

  const { head, lost } = await visit({ seq: first.seq, hash: first.hash });
  expect(lost).toEqual([]);
  expect(head.seq).toBeGreaterThan(first.seq);
  for (const seen of [
    { seq: head.seq + 5, hash: head.hash },
    { seq: head.seq, hash: 'f'.repeat(64) },
  ])
    expect(await visit(seen)).toEqual({ head, lost: [seen] });
  await stop();
});
