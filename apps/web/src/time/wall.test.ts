import { expect, test } from 'vitest';
import { type Meant, meant, nextQuarter, offsetAt, wallAt } from './wall.ts';

const iso = (moment: Meant | null) =>
  moment && 'at' in moment
    ? new Date(moment.at).toISOString()
    : moment && [moment.why, ...moment.choices.map((at) => new Date(at).toISOString())];

test('a wall shows the hour of its zone, whatever this machine’s own', () => {
  const at = Date.parse('2027-03-29T03:30:00Z');
  expect(wallAt(at, 'America/La_Paz')).toBe('2027-03-28T23:30');
  expect(wallAt(at, 'Asia/Kathmandu')).toBe('2027-03-29T09:15');
  expect(wallAt(at, 'UTC')).toBe('2027-03-29T03:30');
  expect(offsetAt(at + 59_999, 'America/La_Paz')).toBe(-4 * 3_600_000);
});

test('the next quarter of an hour, at midnight that of the next day', () => {
  const next = (wall: string) => nextQuarter(Date.parse(`${wall}-04:00`), 'America/La_Paz');
  expect(next('2026-11-23T19:01')).toBe('2026-11-23T19:15');
  expect(next('2026-11-23T23:59')).toBe('2026-11-24T00:00');
  expect(next('2026-11-23T19:30')).toBe('2026-11-23T19:30');
});

test.each([
  ['2027-03-28T02:30', 'America/La_Paz', '2027-03-28T06:30:00.000Z'],
  ['2027-03-28T01:59', 'Europe/Madrid', '2027-03-28T00:59:00.000Z'],
  ['2027-03-28T03:00', 'Europe/Madrid', '2027-03-28T01:00:00.000Z'],
  ['2027-07-01T19:00', 'Europe/Madrid', '2027-07-01T17:00:00.000Z'],
  ['2027-10-31T01:59', 'Europe/Madrid', '2027-10-30T23:59:00.000Z'],
  ['2027-10-31T03:00', 'Europe/Madrid', '2027-10-31T02:00:00.000Z'],
])('%s in %s is one moment', (wall, zone, at) => expect(iso(meant(wall, zone))).toBe(at));

test.each([
  ['2027-03-28T02:30', 'Europe/Madrid', '2027-03-28T00:30:00.000Z', '2027-03-28T01:30:00.000Z'],
  ['2027-03-28T02:00', 'Europe/Madrid', '2027-03-28T00:00:00.000Z', '2027-03-28T01:00:00.000Z'],
  // Chile puts its clocks forward at midnight, so that the day begins at one.
  ['2027-09-05T00:30', 'America/Santiago', '2027-09-05T03:30:00.000Z', '2027-09-05T04:30:00.000Z'],
  // Lord Howe moves by half an hour.
  ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:15:00.000Z', '2026-10-03T15:45:00.000Z'],
  // Samoa left a whole day out.
  ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-29T22:00:00.000Z', '2011-12-30T22:00:00.000Z'],
])('%s in %s never comes: two moments to choose from', (wall, zone, earlier, later) => {
  expect(iso(meant(wall, zone))).toEqual(['never', earlier, later]);
});

test.each([
  ['2027-10-31T02:00', 'Europe/Madrid', '2027-10-31T00:00:00.000Z', '2027-10-31T01:00:00.000Z'],
  ['2027-10-31T02:59', 'Europe/Madrid', '2027-10-31T00:59:00.000Z', '2027-10-31T01:59:00.000Z'],
  ['2027-04-03T23:30', 'America/Santiago', '2027-04-04T02:30:00.000Z', '2027-04-04T03:30:00.000Z'],
  ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z', '2026-04-04T15:15:00.000Z'],
])('%s in %s comes twice: two moments to choose from', (wall, zone, earlier, later) => {
  expect(iso(meant(wall, zone))).toEqual(['twice', earlier, later]);
});

test('every hour of a year leads there and back', () => {
  for (const zone of ['America/Santiago', 'Europe/Madrid', 'Africa/Casablanca', 'Asia/Tehran'])
    for (let at = Date.UTC(2027, 0, 1); at < Date.UTC(2028, 0, 1); at += 90 * 60_000) {
      const moment = meant(wallAt(at, zone), zone);
      expect(moment && 'at' in moment ? [moment.at] : moment?.choices).toContain(at);
    }
});

test('what is no time is none', () => {
  expect(meant('', 'Europe/Madrid')).toBeNull();
  expect(meant('mañana', 'Europe/Madrid')).toBeNull();
});
