import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

/** A page whose server answers so (null: nobody), and whose part cannot be had. */
async function failing(status: number | null) {
  vi.resetModules();
  const announceNewer = vi.fn();
  vi.doMock('./newer.ts', () => ({ announceNewer }));
  vi.stubGlobal('fetch', async () => {
    if (status === null) throw new TypeError('no network');
    return new Response(null, { status });
  });
  const { part } = await import('./part.ts');
  await expect(part(() => Promise.reject(new Error('no such file')))).rejects.toThrow('no such file');
  return announceNewer.mock.calls.length > 0;
}

test('a part that is gone while the server answers is of an older build', async () => {
  expect(await failing(404)).toBe(true);
  expect(await failing(200)).toBe(true);
});

test('without a network, and while the server is being changed, nothing is said', async () => {
  expect(await failing(null)).toBe(false);
  expect(await failing(502)).toBe(false);
});

test('a part that comes is handed on', async () => {
  const { part } = await import('./part.ts');
  expect(await part(async () => 7)).toBe(7);
});
