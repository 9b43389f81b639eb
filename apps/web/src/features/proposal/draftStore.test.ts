import { expect, test } from 'vitest';
import { draftId } from './draftStore.ts';

test('a draft’s id is a UUID without the help of a secure context', () => {
  expect(draftId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(draftId()).not.toBe(draftId());
});
