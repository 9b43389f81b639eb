import { expect, test } from 'vitest';
import { type News, packed } from './news.ts';

test('news of any size fits into notices, and none of it is lost', () => {
  const id = (i: number) => `018f0000-0000-7000-8000-${String(i).padStart(12, '0')}`;
  const ids = Array.from({ length: 1_000 }, (_, i) => id(i));
  const news: News = {
    from: id(0),
    heads: Object.fromEntries(ids.map((one, i) => [one, i])),
    devices: ids,
    signals: { [id(1)]: { assemblyId: id(2), shown: { agree: 3 } } },
  };
  const texts = packed(news);
  for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThan(8_000);
  const heard = texts.map((text) => JSON.parse(text) as News);
  expect(Object.assign({}, ...heard.map(({ heads }) => heads))).toEqual(news.heads);
  expect(heard.flatMap(({ devices = [] }) => devices)).toEqual(news.devices);
  expect(Object.assign({}, ...heard.map(({ signals }) => signals))).toEqual(news.signals);
});
