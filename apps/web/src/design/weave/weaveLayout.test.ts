import { expect, test } from 'vitest';
import { weaveLayout } from './weaveLayout.ts';

const none = { s: 0, r: 0, a: 0, b: 0, u: 0 };

test('twelve people are twelve broad threads, those not heard the bare warp', () => {
  const { strips, pitch, perThread, woven } = weaveLayout({ ...none, s: 6, b: 1 }, 12);
  expect(perThread).toBe(1);
  expect(pitch).toBeCloseTo(100 / 12);
  expect(strips.map(({ strand, people }) => [strand, people])).toEqual([
    ['support', 6],
    ['block', 1],
    ['unheard', 5],
  ]);
  expect(strips[0]?.width).toBeCloseTo(50);
  expect(woven).toBeCloseTo((7 / 12) * 100);
});

test('eight hundred are fine threads, ten thousand a texture that says its scale', () => {
  expect(weaveLayout({ ...none, s: 800 }, 800).perThread).toBe(1);
  const many = weaveLayout({ ...none, s: 7000, r: 3000 }, 10_000);
  expect(many.perThread).toBe(25);
  expect(100 / many.pitch).toBe(400);
});

test('one block among ten thousand stays visible and the band stays full', () => {
  const { strips } = weaveLayout({ ...none, s: 9999, b: 1 }, 10_000);
  expect(strips[1]?.width).toBeGreaterThan(1);
  const last = strips.at(-1);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
});

test('nobody expected and nobody heard is a bare warp', () => {
  expect(weaveLayout(none, null).strips).toEqual([{ strand: 'unheard', people: 0, x: 0, width: 100 }]);
});
