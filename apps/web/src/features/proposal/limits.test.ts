import { LIMITS as CONTRACT } from '@coordinadora/contract';
import { expect, test } from 'vitest';
import { LIMITS } from './limits.ts';

test('the fields take exactly what the contract takes', () => {
  expect(CONTRACT).toMatchObject(LIMITS);
});
