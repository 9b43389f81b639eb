/// <reference lib="dom" />
import type { Page, WebSocketRoute } from 'playwright-core';
import { expect, test } from 'vitest';
import { gathering } from './gathering.ts';
import { answers, button, reads } from './seen.ts';
import { openWindow } from './window.ts';
import { word } from './words.ts';

const PATIENT = { timeout: 20_000 };

/** A page that can be made to speak to the server as an older program would. */
async function ageing(page: Page) {
  const is = { old: false };
  const open = new Set<WebSocketRoute>();
  await page.route(/transport=polling/, (route) => route.abort());
  await page.routeWebSocket(/\/socket\.io\//, (socket) => {
    open.add(socket);
    const server = socket.connectToServer();
    // "40" begins what a client says of itself when it connects.
    socket.onMessage((message) =>
      server.send(
        is.old ? String(message).replace(/^40\{.*"version":\d+/, '40{"version":0,"was":0') : message,
      ),
    );
  });
  /** From now on: what is connected is cut off, and connects again. */
  return (old: boolean) => {
    is.old = old;
    for (const socket of open) void socket.close();
    open.clear();
  };
}

/** The same page as before, which nobody made anew. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { same: true }));
const isMarked = (page: Page) => page.evaluate(() => 'same' in window);
/** What has the focus, and where on the screen it stands. */
const underThumb = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: focused } = document;
    return [focused?.getAttribute('name'), Math.round(focused?.getBoundingClientRect().top ?? 0)];
  });
const strip = (page: Page) => reads(page, word('newer.title'));
const reload = async (page: Page) => {
  await button(page, word('newer.reload')).click();
  await expect.poll(() => isMarked(page).catch(() => true), PATIENT).toBe(false);
};

test('an old page that meets a new server says so, and what is tapped on it waits for the new page', async () => {
  const meeting = await gathering('Junta de la versión nueva');
  const { page } = await openWindow();
  const become = await ageing(page);
  await page.goto(await meeting.door());
  await reads(page, word('meeting.youAreIn'));
  await meeting.call();
  await reads(page, word('choice.legend'));
  await mark(page);
  await page.route(/\/acts$/, (route) => route.abort());
  become(true);
  await strip(page);
  await answers(page, 'support', 'El pozo es de quien lo cuida.');
  await reads(page, word('answer.stage.waiting'));
  expect(await isMarked(page)).toBe(true);
  expect(await meeting.written('position.taken')).toBe(0);

  become(false);
  await page.unroute(/\/acts$/);
  await reload(page);
  await reads(page, word('answer.stage.counted'));
  expect(await meeting.written('position.taken')).toBe(1);
});

test('what an old page is tapped to do over HTTP is done, since acts only gain fields', async () => {
  const meeting = await gathering('Junta de siempre');
  const { page } = await openWindow();
  const become = await ageing(page);
  await page.goto(await meeting.door());
  await reads(page, word('meeting.youAreIn'));
  become(true);
  await strip(page);
  await button(page, word('meeting.checkOut')).click();
  await expect.poll(() => meeting.written('meeting.checked_out'), PATIENT).toBe(1);
});

test('what somebody is writing stays under their thumb, and is there after the reload', async () => {
  const meeting = await gathering('Junta de las palabras a medias');
  const { page } = await openWindow();
  const become = await ageing(page);
  await page.goto(await meeting.door());
  await reads(page, word('meeting.youAreIn'));
  await meeting.call();
  const reason = page.locator('[name=reason]');
  await reason.fill('Porque el ');
  await mark(page);
  const before = await underThumb(page);
  become(true);
  await strip(page);
  expect(await underThumb(page)).toEqual(before);
  // Whoever writes goes on writing.
  await page.keyboard.type('agua');
  expect(await reason.inputValue()).toBe('Porque el agua');
  expect(await isMarked(page)).toBe(true);
  become(false);
  await reload(page);
  await expect.poll(() => reason.inputValue(), PATIENT).toBe('Porque el agua');
});

test('a part of an older build that is no longer there leads to the same strip, not to a dead button', async () => {
  const meeting = await gathering('Junta de la parte que falta');
  const { page } = await openWindow();
  await page.route(/\/_next\/static\/chunks\/.*\.js/, async (route) => {
    const answer = await route.fetch();
    // What speaks to the server is known by a name of its own.
    if ((await answer.text()).includes('coordinadora.you')) await route.fulfill({ status: 404 });
    else await route.fulfill({ response: answer });
  });
  await page.goto(meeting.home);
  await strip(page);
  await mark(page);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await reload(page);
  await page.locator('main').waitFor();
  expect(await button(page, word('newer.reload')).count()).toBe(0);
});

test('a page whose build is gone asks for no other by itself, and can put the news aside', async () => {
  const meeting = await gathering('Junta que no se recarga');
  const { page } = await openWindow();
  // A page that keeps itself fresh.
  await page.goto(`${meeting.page}/minutes`);
  await page.route(/_buildManifest\.js/, (route) => route.fulfill({ status: 404 }));
  await mark(page);
  const back = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect
    .poll(async () => {
      await back();
      return button(page, word('newer.later')).count();
    }, PATIENT)
    .toBe(1);
  expect(await isMarked(page)).toBe(true);
  await button(page, word('newer.later')).click();
  await page.getByText(word('newer.title')).waitFor({ state: 'detached' });
});

test('what a page of before left in the outbox is sent by the page of now', async () => {
  const meeting = await gathering('Junta del buzón viejo');
  const { page } = await openWindow();
  await page.goto(await meeting.door());
  await reads(page, word('meeting.youAreIn'));
  const id = crypto.randomUUID();
  const act = { id, kind: 'proposal.open', payload: { title: 'Desde antes', text: 'Un texto de antes.' } };
  const stored = { id, assemblyId: meeting.assemblyId, act, at: 1, order: 1 };
  await page.evaluate(
    (record) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('coordinadora', 1);
        opening.onerror = reject;
        opening.onsuccess = () => {
          const writing = opening.result.transaction('outbox', 'readwrite');
          writing.objectStore('outbox').put(record);
          writing.oncomplete = () => resolve();
        };
      }),
    stored,
  );
  await page.reload();
  await expect.poll(() => meeting.written('proposal.opened'), PATIENT).toBe(2);
});
