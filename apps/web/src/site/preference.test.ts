import { expect, test } from 'vitest';
import { preferenceCookies, wayBack } from './preference.ts';

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

test('a known preference becomes a cookie that works over plain HTTP', () => {
  const [cookie] = preferenceCookies(form({ theme: 'night' }));
  expect(cookie).toMatch(/^theme=night; Path=\/; .*SameSite=Lax/);
  expect(cookie).not.toContain('Secure');
});

test('unknown names and values set nothing', () => {
  expect(preferenceCookies(form({ theme: 'x; Domain=evil', locale: 'qu', other: 'es' }))).toEqual([]);
});

test('one goes back to where the form stood, never to another host', () => {
  expect(wayBack('http://10.0.0.7:4000/a/pampa?x=1', '10.0.0.7:4000')).toBe('/a/pampa?x=1');
  expect(wayBack('http://elsewhere.example/', '10.0.0.7:4000')).toBe('/');
  expect(wayBack(null, 'h')).toBe('/');
});
