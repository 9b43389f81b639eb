import { expect, test } from 'vitest';
import { isTest, sources } from './sources.ts';

/** What writes or reads a moment in a zone; left to itself it takes that of the machine it runs on. */
const ZONED =
  /\.dateTime\(|\.toLocale(Date|Time)?String\(|Intl\.DateTimeFormat|\.[gs]et(Hours|Minutes|Date|Day|Month|FullYear)\(|getTimezoneOffset|useTimeZone|getTimeZone/;
/** Each of these is told the zone, or asks a reader's device for its own. */
const TOLD = [
  'apps/api/src/minutes/moment.ts',
  'apps/web/src/features/founding/ZoneField.tsx',
  'apps/web/src/time/useOwnZone.ts',
  'apps/web/src/time/wall.ts',
  'apps/web/src/time/when.ts',
  'packages/contract/src/zones/is-time-zone.ts',
];

test('moments are written in few places, which are told in whose zone', () => {
  const code = sources('.ts', '.tsx', '.mjs').filter(
    ({ path }) => /^(apps|packages)\//.test(path) && !isTest(path),
  );
  const zoned = code.filter(({ text }) => ZONED.test(text.replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '')));
  const outside = zoned.map(({ path }) => path).filter((path) => !path.startsWith('apps/demo/'));
  expect(outside.sort()).toEqual(TOLD);
});
