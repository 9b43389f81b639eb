import { createServer } from 'node:net';
import { beforeEach, expect, test, vi } from 'vitest';
import { requireFreePort } from './require-free-port.ts';

beforeEach(() => void vi.stubEnv('LC_ALL', 'en'));

test('a taken port is one sentence that says what to do', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
  );
  await expect(requireFreePort('127.0.0.1', port)).rejects.toThrow(
    `Port ${port} is taken by another program: stop that one, or choose another with PORT=${port + 1}.`,
  );
  await new Promise((resolve) => other.close(resolve));
  await expect(requireFreePort('127.0.0.1', port)).resolves.toBeUndefined();
});
