import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, link, reads } from './seen.ts';
import { minutesToTakeHome } from './take-home.ts';
import { openWindow } from './window.ts';
import { word } from './words.ts';

/** The next last Sunday of a month (from 1), when Europe changes its clocks, as `2027-03-28`. */
function lastSunday(month: number): string {
  const [year, now] = [new Date().getUTCFullYear(), Date.now()];
  const inYear = (y: number) => {
    const last = new Date(Date.UTC(y, month, 0));
    return last.getTime() - last.getUTCDay() * 86_400_000;
  };
  return new Date([inYear(year), inYear(year + 1)].find((day) => day > now + 86_400_000) as number)
    .toISOString()
    .slice(0, 10);
}
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const madrid: BrowserContextOptions = { timezoneId: 'Europe/Madrid' };
const paz = 'hora de La Paz';
const note = (zone: string) => word('zone.note', { zone });
/** A day and an hour as any version of a browser writes them: `sábado, 27 de marzo de 2027 a las 23:30`. */
const written = (day: string, hour: string) =>
  new RegExp(`\\b${Number(day.slice(8))} de \\p{L}+ de ${day.slice(0, 4)}\\P{N}+${hour}\\b`, 'u');

async function foundIn(page: Page, name: string, place: string): Promise<string> {
  await page.goto('/new');
  await page.getByLabel(word('founding.name')).fill(name);
  const zone = page.locator('[name=timeZone]');
  const own = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  await expect.poll(() => zone.inputValue()).toBe(own);
  await zone.selectOption({ label: place });
  await button(page, word('founding.found')).click();
  await page.waitForURL('**/a/*');
  return new URL(page.url()).pathname;
}

/** The filled form of a meeting at an hour on the assembly's wall, not sent yet. */
async function convening(page: Page, home: string, wall: string): Promise<void> {
  await page.goto(`${home}/m/new`);
  const field = page.locator('[name=startsAt]');
  await expect.poll(() => field.inputValue()).not.toBe('');
  await field.fill(wall);
}
async function convened(page: Page): Promise<string> {
  await button(page, word('meeting.convene')).click();
  await reads(page, word('meetingState.label.convened'));
  return new URL(page.url()).pathname;
}

test('an assembly of La Paz has one hour: in Madrid, on a server in Tokyo, on every page, sheet and file', async () => {
  const { page: ana, context: hers } = await openWindow(madrid);
  const home = await foundIn(ana, 'Junta de la Ceja', 'La Paz');
  // Half past eleven on Saturday night in La Paz is Sunday in Madrid, whose clocks went forward in between.
  const sunday = lastSunday(3);
  const when = written(dayBefore(sunday), '23:30');
  await convening(ana, home, `${dayBefore(sunday)}T23:30`);
  await reads(ana, word('meeting.startsAtHint', { zone: paz }));
  expect(await ana.locator('[name=which]').count()).toBe(0);
  const later = await convened(ana);
  await reads(ana, when);
  await reads(ana, note(paz));
  const hall = await hers.newPage();
  await hall.goto(`${later}/hall`);
  await reads(hall, when);
  await reads(hall, paz);

  const { page: there } = await openWindow();
  const { page: plain } = await openWindow({ ...madrid, javaScriptEnabled: false });
  for (const page of [there, plain, ana]) {
    await page.goto(home);
    await reads(page, when);
  }
  // Once it follows the book the page is awake, and knows the reader's zone.
  await Promise.all([there.waitForEvent('websocket'), there.goto(later)]);
  await reads(there, when);
  await reads(plain, note(paz));
  await ana.getByText(note(paz)).filter({ visible: true }).waitFor();
  expect(await there.getByText(note(paz)).isVisible()).toBe(false);
  await plain.goto('/?q=ceja');
  await reads(plain, when);

  await convening(ana, home, wallIn('America/La_Paz', Date.now() + 60_000));
  await convened(ana);
  await button(ana, word('meeting.open')).click();
  await reads(ana, word('meetingState.label.open'));
  await button(ana, word('meeting.close')).click();
  await link(ana, word('meeting.readMinutes')).click();
  await reads(ana, word('minutes.zone'));
  await reads(ana, /^hora de La Paz$/);
  await reads(ana, when);
  const { markdown, json } = await minutesToTakeHome(ana);
  expect(markdown).toMatch(when);
  expect(markdown.match(/\(hora de La Paz\)/g)).toHaveLength(3);
  expect(json).toMatchObject({ timeZone: 'America/La_Paz', next: { startsAt: `${sunday}T03:30:00.000Z` } });
  await ana.emulateMedia({ media: 'print' });
  await reads(ana, when);
});

test('an hour that the change to summer time leaves out, or brings twice, is asked about', async () => {
  const { page } = await openWindow({ timezoneId: 'Europe/Madrid' });
  const home = await foundIn(page, 'Asamblea de Lavapiés', 'Madrid');
  await convening(page, home, `${lastSunday(3)}T02:30`);
  await reads(page, word('meeting.time_ambiguous.never'));
  await button(page, word('meeting.convene')).click();
  expect(new URL(page.url()).pathname).toBe(`${home}/m/new`);
  await page.getByLabel(written(lastSunday(3), '3:30')).check();
  await convened(page);
  await reads(page, written(lastSunday(3), '3:30'));

  await convening(page, home, `${lastSunday(10)}T02:30`);
  await reads(page, word('meeting.time_ambiguous.twice'));
  await page.getByLabel(word('meeting.time_ambiguous.later')).check();
  const meeting = await convened(page);
  await reads(page, written(lastSunday(10), '2:30'));
  const { view } = await (await page.request.get(`/api/v1/assemblies/${home.split('/').at(-1)}`)).json();
  expect(view.room.meetings[meeting.split('/').at(-1) ?? ''].startsAt).toBe(
    `${lastSunday(10)}T01:30:00.000Z`,
  );
  expect(await page.getByText(note('hora de Madrid')).isVisible()).toBe(false);
});

test('a page of no assembly tells the hour of the device', async () => {
  const { page } = await openWindow({ timezoneId: 'Asia/Kathmandu' });
  await foundIn(page, 'Junta de lejos', 'La Paz');
  await page.goto('/me');
  const { devices } = await (await page.request.get('/api/v1/me')).json();
  const seen = wallIn('Asia/Kathmandu', Date.parse(devices[0].lastSeenAt));
  await reads(page, written(seen.slice(0, 10), seen.slice(11).replace(/^0/, '')));
});

/** What a clock in a zone shows at a moment (ms), as a field has it. */
const wallIn = (timeZone: string, at: number) =>
  new Date(at).toLocaleString('sv-SE', { timeZone }).slice(0, 16).replace(' ', 'T');
