import { defineConfig } from 'vitest/config';

const database = './packages/testing/src/database-setup.ts';

export default defineConfig({
  test: {
    projects: [
      {
        // Nothing but computation: runs without a database.
        test: {
          name: 'pure',
          // Properties over whole histories take their time where others work on the same machine.
          testTimeout: 60_000,
          include: [
            'packages/{domain,contract,client}/**/*.test.ts',
            'apps/web/**/*.test.{ts,tsx}',
            'tests/architecture/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'database',
          include: [
            'apps/{api,cli,demo}/**/*.test.ts',
            'packages/testing/**/*.test.ts',
            'tests/{api,live,faults}/**/*.test.ts',
          ],
          globalSetup: [database],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/{e2e,start}/**/*.test.ts'],
          globalSetup: ['./packages/testing/src/web-setup.ts', './tests/e2e/setup/setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          // After the others, by itself: a browser, two servers and a database fill a small machine.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
