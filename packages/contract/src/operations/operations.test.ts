import { expect, test } from 'vitest';
import { isProblemCode } from '../problems/status.ts';
import { type Operation, operationProblems } from './operation.ts';
import { operations } from './operations.ts';
import { ROUTES } from './routes.ts';

const all = Object.entries(operations) as [keyof typeof ROUTES, Operation][];

test('every route has an operation, and no two routes are the same call', () => {
  expect(Object.keys(operations).sort()).toEqual(Object.keys(ROUTES).sort());
  const calls = Object.values(ROUTES).map((route) => route.join(' '));
  expect(new Set(calls).size).toBe(calls.length);
});

test.each(all)('%s names the parameters of its path, and only codes that exist', (name, operation) => {
  const named = [...ROUTES[name][1].matchAll(/\{(\w+)\}/g)].map(([, param]) => param);
  expect(Object.keys(operation.params?.shape ?? {})).toEqual(named);
  expect(operationProblems(operation)).toSatisfy((codes: unknown[]) => codes.every(isProblemCode));
  if (operation.speaker === 'participant') expect(operation.problems).toContain('not_signed_in');
});
