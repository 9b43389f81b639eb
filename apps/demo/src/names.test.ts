import { expect, test } from 'vitest';
import { readWorlds } from './names.ts';

test.each([
  ['zona', ['zona']],
  ['zona,federation', ['zona', 'federation']],
  [' coordinadora , zona ', ['coordinadora', 'zona']],
  ['zona,zona', ['zona']],
  ['none', []],
])('%s names %j', (text, worlds) => expect(readWorlds(text)).toEqual({ worlds }));

test.each([
  ['zone', 'zone'],
  ['', ''],
  ['zona,', ''],
  ['zona,none', 'none'],
  ['Zona', 'Zona'],
])('%j is refused for %j', (text, unknown) => expect(readWorlds(text)).toEqual({ unknown }));
