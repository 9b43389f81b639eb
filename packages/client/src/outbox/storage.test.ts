import { expect, test } from 'vitest';
import { fromStored, type Queued, toStored } from './storage.ts';

const queued: Queued = {
  id: 'x',
  assemblyId: 'a',
  act: { id: 'x', kind: 'meeting.open', payload: { meetingId: 'm' } },
  at: 1,
  order: 1,
};

test('OUT-8: what is stored comes back as it was', () => {
  expect(fromStored([toStored(queued)])).toEqual([queued]);
});

test('OUT-8: what a page stored before there were forms is read; what a later one stored is left alone', () => {
  expect(fromStored([queued])).toEqual([queued]);
  const later = { ...queued, format: 99 };
  expect(fromStored([later, queued])).toEqual([queued]);
});
