import { expect, test } from 'vitest';
import { CLIENT_SPEAKS, misfit, SERVER_SPEAKS, speaksOf } from './protocol.ts';

const speaks = (oldest: number, version: number) => ({ oldest, version });

test('LIVE-7: whoever says nothing, or nothing that is a version, speaks the first', () => {
  for (const said of [
    undefined,
    null,
    {},
    'x',
    { token: 't' },
    { version: '2' },
    { version: -1 },
    { version: 1.5 },
  ])
    expect(speaksOf(said)).toEqual(speaks(1, 1));
});

test('LIVE-7: whoever says one version alone speaks only that one', () => {
  expect(speaksOf({ version: 3 })).toEqual(speaks(3, 3));
  expect(speaksOf({ version: 3, oldest: 2, token: 't' })).toEqual(speaks(2, 3));
  expect(speaksOf({ version: 3, oldest: 5 })).toEqual(speaks(3, 3));
});

test('LIVE-7: two talk where they share a version; else the one that is behind is named', () => {
  expect(misfit(speaks(1, 1), speaks(1, 3))).toBeNull();
  expect(misfit(speaks(2, 4), speaks(1, 2))).toBeNull();
  expect(misfit(speaksOf(undefined), speaks(2, 3))).toBe('client_too_old');
  expect(misfit(speaks(2, 3), speaksOf(undefined))).toBe('server_too_old');
});

test('LIVE-7: this program understands itself, and as a server those from before anybody said a version', () => {
  expect(misfit(CLIENT_SPEAKS, SERVER_SPEAKS)).toBeNull();
  expect(misfit(speaksOf(undefined), SERVER_SPEAKS)).toBeNull();
});

test('LIVE-7: as a client it needs what servers of before did not say', () => {
  expect(misfit(CLIENT_SPEAKS, speaksOf(undefined))).toBe('server_too_old');
});
