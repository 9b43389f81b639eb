import { expect, test } from 'vitest';
import { chooseTheme } from './theme.ts';

test('an odd cookie and none follow the device', () => {
  expect([chooseTheme('night'), chooseTheme('<script>'), chooseTheme(undefined)]).toEqual([
    'night',
    'auto',
    'auto',
  ]);
});
