import type { Acted } from '@coordinadora/contract';
import { problemOf } from '@coordinadora/contract/problems';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOutbox } from './outbox.ts';
import { memoryStorage, type OutboxStorage, type Queued } from './storage.ts';
import type { Transport } from './transport.ts';
import type { Outbox, OutboxState } from './types.ts';

const yes = (seq: number): Acted => ({ ok: true, status: 201, body: { seq, entries: [] } });
const no = (code: 'stale_version' | 'unavailable'): Acted => ({ ok: false, problem: problemOf(code, 'es') });

/** A server as an outbox meets it: idempotent by id, away or refusing when told to. */
function server() {
  const applied: string[] = [];
  const heard: string[] = [];
  const is = { away: false, losingAnswers: false, refusing: new Set<string>() };
  const send: Transport = async ({ id, act }) => {
    heard.push(id);
    if (is.away) throw new Error('no connection');
    if (is.refusing.has(act.kind)) return no('stale_version');
    if (!applied.includes(id)) applied.push(id);
    if (is.losingAnswers) throw new Error('the answer is lost');
    return yes(applied.indexOf(id) + 1);
  };
  return { applied, heard, is, send };
}

let boxes: Outbox[] = [];
function outboxOn(storage: OutboxStorage, send: Transport) {
  const states: OutboxState[] = [];
  const answered: Queued[] = [];
  const onAnswer = (queued: Queued) => void answered.push(queued);
  const box = createOutbox({ storage, send, onAnswer, onChange: (state) => states.push(state) });
  boxes.push(box);
  return { box, states, answered };
}
const open = (box: Outbox, meetingId = 'm') => box.add('a', 'meeting.open', { meetingId });
const close = (box: Outbox) => box.add('a', 'meeting.close', { meetingId: 'm' });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  for (const box of boxes) box.stop();
  boxes = [];
  vi.useRealTimers();
});
const aWhile = () => vi.advanceTimersByTimeAsync(60_000);

test('OUT-1: acts are sent in the order they were tapped, and kept until they are answered', async () => {
  const { applied, send } = server();
  const kept = new Map<string, Queued>();
  const { box, answered } = outboxOn(memoryStorage(kept), send);
  const all = Promise.all([open(box, '1'), open(box, '2'), open(box, '3')]);
  const tapped = box.state().waiting.map(({ id }) => id);
  expect((await all).every(({ ok }) => ok)).toBe(true);
  expect(applied).toEqual(tapped);
  expect(answered.map(({ id }) => id)).toEqual(tapped);
  await aWhile();
  expect([kept.size, box.state().waiting]).toEqual([0, []]);
});

test('OUT-2: a refusal stops the line and is shown; dismissed, the next goes on', async () => {
  const { applied, is, send } = server();
  is.refusing.add('meeting.open');
  const { box } = outboxOn(memoryStorage(), send);
  const refused = open(box);
  const next = close(box);
  expect(await refused).toMatchObject({ ok: false, problem: { code: 'stale_version' } });
  await aWhile();
  expect(applied).toEqual([]);
  expect(box.state()).toMatchObject({ refused: { problem: { code: 'stale_version' } }, stuck: false });
  box.dismiss();
  expect(await next).toMatchObject({ ok: true });
  expect(box.state()).toEqual({ waiting: [], refused: null, stuck: false });
});

test('OUT-3: without a connection acts wait; when it is back they go out, once each', async () => {
  const { applied, is, send } = server();
  is.away = true;
  const { box } = outboxOn(memoryStorage(), send);
  const both = Promise.all([open(box), close(box)]);
  await aWhile();
  expect(box.state()).toMatchObject({ stuck: true, waiting: { length: 2 } });
  is.away = false;
  box.wake();
  await both;
  expect(applied).toHaveLength(2);
  expect(box.state().stuck).toBe(false);
});

test('OUT-3: an answer that was lost is asked for again under the same id', async () => {
  const { applied, heard, is, send } = server();
  is.losingAnswers = true;
  const { box } = outboxOn(memoryStorage(), send);
  const acted = open(box);
  await vi.advanceTimersByTimeAsync(2_000);
  is.losingAnswers = false;
  await aWhile();
  expect(await acted).toMatchObject({ ok: true, body: { seq: 1 } });
  expect(new Set(heard).size).toBe(1);
  expect(heard.length).toBeGreaterThan(1);
  expect(applied).toHaveLength(1);
});

test('OUT-4: a server that cannot answer now is no refusal', async () => {
  let away = true;
  const { box } = outboxOn(memoryStorage(), async () => (away ? no('unavailable') : yes(1)));
  const acted = open(box);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(box.state()).toMatchObject({ refused: null, stuck: true });
  away = false;
  await aWhile();
  expect(await acted).toMatchObject({ ok: true });
});

test('OUT-5: what a page left behind is sent by the next, before anything new', async () => {
  const { applied, is, send } = server();
  const kept = new Map<string, Queued>();
  is.away = true;
  const before = outboxOn(memoryStorage(kept), send);
  void open(before.box, '1');
  void open(before.box, '2');
  await vi.advanceTimersByTimeAsync(100);
  before.box.stop();
  const left = [...kept.keys()];
  expect(left).toHaveLength(2);
  is.away = false;
  const after = outboxOn(memoryStorage(kept), send);
  await after.box.start();
  await close(after.box);
  expect(applied.slice(0, 2)).toEqual(left);
  expect(applied).toHaveLength(3);
  expect(kept.size).toBe(0);
});

test('OUT-6: two tabs that send the same act apply it once', async () => {
  const { applied, is, send } = server();
  const kept = new Map<string, Queued>();
  is.away = true;
  const first = outboxOn(memoryStorage(kept), send);
  void open(first.box);
  await vi.advanceTimersByTimeAsync(100);
  is.away = false;
  const second = outboxOn(memoryStorage(kept), send);
  await Promise.all([second.box.start(), Promise.resolve(first.box.wake())]);
  await aWhile();
  expect(applied).toHaveLength(1);
  expect([first.box.state().waiting, second.box.state().waiting, kept.size]).toEqual([[], [], 0]);
});
