import { beforeEach, expect, test, vi } from 'vitest';
import { askedWorlds, readArguments } from './worlds.ts';

beforeEach(() => void vi.stubEnv('LC_ALL', 'en'));

test.each([
  [[], {}, ['coordinadora', 'zona'], false],
  [[], { WORLD: '' }, ['coordinadora', 'zona'], false],
  [[], { WORLD: 'federation' }, ['federation'], true],
  [['zona'], { WORLD: 'federation' }, ['zona'], true],
  [['zona', 'federation'], {}, ['zona', 'federation'], true],
  [['zona,federation', 'zona'], {}, ['zona', 'federation'], true],
  [['none'], {}, [], true],
])('%j with %j asks for %j', (flags, env, worlds, named) =>
  expect(askedWorlds(flags, env)).toEqual({ worlds, named }),
);

test.each([['zone'], [''], ['zona', 'none']])(
  '%j is refused in a sentence that lists the worlds',
  (...flags) => {
    expect(() => askedWorlds(flags, { LC_ALL: 'en' })).toThrow(
      `There is no sample world "${flags.at(-1)}": there are coordinadora, federation, zona; or none, by itself, for none of them.`,
    );
    expect(() => askedWorlds(flags, {})).toThrow(/^No hay ningún mundo de ejemplo «.*»: hay coordinadora, /);
  },
);

test('what else stands on the line is not guessed at', () => {
  expect(readArguments(['--world', 'zona', '--world=federation'])).toEqual({
    world: ['zona', 'federation'],
    help: false,
  });
  expect(readArguments(['--help'])).toEqual({ world: [], help: true });
  expect(['--worlds=zona', 'zona', '--world'].map((arg) => readArguments([arg]))).toEqual([null, null, null]);
});
