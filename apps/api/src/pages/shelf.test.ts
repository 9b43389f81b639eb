import { expect, test, vi } from 'vitest';
import type { Made } from './made.ts';
import { Shelf } from './shelf.ts';

const made = (text: string): Made => {
  const plain = Buffer.from(text);
  return { plain, br: plain, gzip: plain, policy: 'policy', tag: text };
};

/** A shelf with a clock and a book that a test moves by hand; pages say the head they were made for. */
function stage() {
  const at = { now: 0, head: 'h1' as string | null, looks: 0, makes: 0 };
  let hold: Promise<void> = Promise.resolve();
  let look: Promise<void> = Promise.resolve();
  const shelf = new Shelf(() => at.now);
  const ask = (key = 'page') =>
    shelf
      .page(key, {
        head: async () => {
          at.looks++;
          const { head } = at;
          await look;
          return head;
        },
        make: async () => {
          at.makes++;
          const text = `${key} at ${at.head}`;
          await hold;
          return made(text);
        },
      })
      .then((page) => page?.plain.toString() ?? null);
  const holdBack = () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    hold = promise;
    return resolve;
  };
  const holdLooks = () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    look = promise;
    return resolve;
  };
  return { at, ask, holdBack, holdLooks };
}

test('a page is made once for a head, however many ask, and again once the book went on', async () => {
  const { at, ask } = stage();
  expect(await Promise.all([ask(), ask(), ask()])).toEqual(Array(3).fill('page at h1'));
  expect(at.makes).toBe(1);
  at.now = 10_000;
  expect([await ask(), at.makes]).toEqual(['page at h1', 1]);
  at.head = 'h2';
  at.now = 20_000;
  expect([await ask(), at.makes]).toEqual(['page at h2', 2]);
});

test('whether the book went on is looked up five times a second at most', async () => {
  const { at, ask } = stage();
  await ask();
  for (at.now = 0; at.now < 1_000; at.now += 10) await ask();
  expect(at.looks).toBeLessThanOrEqual(6);
});

test('a busy book is rendered twice a second, and what is handed out is never more than a second old', async () => {
  const { at, ask } = stage();
  await ask();
  for (let step = 1; step <= 300; step++) {
    at.now = step * 10;
    at.head = `h${at.now}`;
    const shown = Number(/h(\d+)$/.exec((await ask()) ?? '')?.[1]);
    expect(at.now - shown).toBeLessThanOrEqual(1_000);
  }
  expect(at.makes).toBeLessThanOrEqual(8);
});

test('while the next one is being made, the last one is handed out for a second, and then it is waited for', async () => {
  const { at, ask, holdBack } = stage();
  await ask();
  at.head = 'h2';
  at.now = 600;
  const go = holdBack();
  const first = ask();
  expect(await ask()).toBe('page at h1');
  at.now = 1_700;
  const late = ask();
  go();
  expect([await first, await late]).toEqual(['page at h2', 'page at h2']);
  expect(at.makes).toBe(2);
});

test('whoever looked while the page was being made, and hears only afterwards, has it not made again', async () => {
  const { at, ask, holdBack, holdLooks } = stage();
  const made = holdBack();
  const first = ask();
  await vi.waitFor(() => expect(at.makes).toBe(1));
  const looked = holdLooks();
  const second = ask();
  made();
  await first;
  looked();
  expect([await second, at.makes]).toEqual(['page at h1', 1]);
});

test('many who come at once look once', async () => {
  const { at, ask } = stage();
  await Promise.all(Array.from({ length: 500 }, () => ask()));
  expect([at.looks, at.makes]).toEqual([1, 1]);
});

test('that a page is not one to keep is remembered for a head, and no longer', async () => {
  const at = { now: 0, head: 'h1', makes: 0 };
  const shelf = new Shelf(() => at.now);
  const ask = () =>
    shelf.page('page', {
      head: async () => at.head,
      make: async () => {
        at.makes++;
        return at.head === 'h1' ? null : made('there');
      },
    });
  expect([await ask(), await ask(), at.makes]).toEqual([null, null, 1]);
  at.now = 10_000;
  expect([await ask(), at.makes]).toEqual([null, 1]);
  at.now = 20_000;
  at.head = 'h2';
  expect((await ask())?.plain.toString()).toBe('there');
});

test('no assembly, no page; and pages of one key never answer for another', async () => {
  const { at, ask } = stage();
  expect([await ask('one'), await ask('other')]).toEqual(['one at h1', 'other at h1']);
  at.head = null;
  at.now = 1_000;
  expect(await ask('one')).toBeNull();
});
