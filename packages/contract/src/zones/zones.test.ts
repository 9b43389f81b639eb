import { expect, test } from 'vitest';
import { isTimeZone, shownZone, zoneName } from './index.ts';

test.each(['America/La_Paz', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'UTC', 'Etc/UTC'])(
  '%s is a zone',
  (zone) => {
    expect(isTimeZone(zone)).toBe(true);
    expect(shownZone(zone)).toBe(zone);
  },
);

test.each([
  '',
  'La Paz',
  'America/Atlantis',
  'America/La_Paz\u0000',
  'America/La_Paz ',
  'america/la_paz',
  '+02:00',
  '-04:00',
  'Etc/GMT+3',
  'Etc/Unknown',
  'A'.repeat(5000),
])('%j is none: its times are shown in UTC, which says so', (zone) => {
  expect(isTimeZone(zone)).toBe(false);
  expect(shownZone(zone)).toBe('UTC');
});

test('a zone is called after its place, as the place is written', () => {
  expect(zoneName('America/La_Paz', 'es')).toBe('hora de La Paz');
  expect(zoneName('America/Bogota', 'es')).toBe('hora de Bogotá');
  expect(zoneName('America/Argentina/Ushuaia', 'es')).toBe('hora de Ushuaia');
  expect(zoneName('Europe/London', 'es')).toBe('hora de Londres');
  expect(zoneName('Europe/London', 'en')).toBe('London time');
  expect(zoneName('UTC', 'es')).toBe('hora universal, UTC');
  expect(zoneName('Etc/UTC', 'en')).toBe('universal time, UTC');
});
