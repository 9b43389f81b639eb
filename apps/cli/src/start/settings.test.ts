import { beforeEach, expect, test, vi } from 'vitest';
import { readSettings } from './settings.ts';

beforeEach(() => void vi.stubEnv('LC_ALL', 'en'));

test('without settings: port 4000 on every network, the embedded database, two sample worlds', () => {
  const asked = { worlds: ['coordinadora', 'zona'], named: false };
  const { dataFolder, ...rest } = readSettings({});
  expect(rest).toEqual({ host: '0.0.0.0', port: 4000, databaseUrl: null, asked });
  expect(dataFolder).toMatch(/\.data$/);
});

test('the environment says otherwise', () => {
  const env = {
    HOST: '127.0.0.1',
    PORT: '80',
    COORDINADORA_DATA: '/d',
    DATABASE_URL: 'postgresql://x',
    WORLD: 'none',
  };
  const settings = {
    host: '127.0.0.1',
    port: 80,
    dataFolder: '/d',
    databaseUrl: 'postgresql://x',
    asked: { worlds: [], named: true },
  };
  expect(readSettings(env)).toEqual(settings);
});

test.each(['http', '0', '65536', '80.5'])('PORT=%s is refused in a sentence', (port) => {
  expect(() => readSettings({ PORT: port })).toThrow(`and it is "${port}"`);
});
