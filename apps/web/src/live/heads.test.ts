import { afterEach, expect, test, vi } from 'vitest';
import { keepHead, keptHead } from './heads.ts';

const head = { seq: 7, hash: 'a'.repeat(64) };

function storage(): void {
  const held = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  });
}
afterEach(() => vi.unstubAllGlobals());

test('the head last seen is kept for each book', () => {
  storage();
  keepHead('one', head);
  expect([keptHead('one'), keptHead('other')]).toEqual([head, null]);
});

test('what is no head is none, and so is what cannot be kept', () => {
  storage();
  localStorage.setItem('coordinadora.head.one', '{"seq":"7"}');
  expect(keptHead('one')).toBeNull();
  vi.stubGlobal('localStorage', undefined);
  keepHead('one', head);
  expect(keptHead('one')).toBeNull();
});
