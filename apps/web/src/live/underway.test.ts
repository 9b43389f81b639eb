import type { Queued } from '@coordinadora/client';
import type { Problem } from '@coordinadora/contract';
import { expect, test } from 'vitest';
import { isOf, underway } from './underway.ts';

const queued = (id: string) =>
  ({
    id,
    assemblyId: 'a',
    at: 0,
    order: 0,
    act: { id, kind: 'meeting.open', payload: { meetingId: 'm' } },
  }) as Queued;
const waiting = [queued('one'), queued('two')];
const states = (more: { refused?: Queued; stuck?: boolean }) =>
  underway({
    waiting,
    stuck: more.stuck ?? false,
    refused: more.refused ? { queued: more.refused, problem: { code: 'not_convener' } as Problem } : null,
  }).map(({ state }) => state);

test('with a connection everything is being sent', () => {
  expect(states({})).toEqual(['sending', 'sending']);
});

test('without one everything waits', () => {
  expect(states({ stuck: true })).toEqual(['waiting', 'waiting']);
});

test('on a shared device an act is of whoever tapped it', () => {
  const act = { ...queued('one').act, actAs: 'ana' };
  const [item] = underway({ waiting: [{ ...queued('one'), act }], stuck: false, refused: null });
  expect(item && [isOf('ana', item), isOf('beto', item), isOf(undefined, item)]).toEqual([true, false, true]);
});

test('behind a refused act the others wait', () => {
  expect(states({ refused: waiting[0] as Queued })).toEqual(['refused', 'waiting']);
});
