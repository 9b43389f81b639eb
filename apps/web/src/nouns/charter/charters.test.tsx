import { charterNames, readyCharter } from '@coordinadora/domain';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import en from '../../../messages/en.ts';
import es from '../../../messages/es.ts';
import { CharterText } from './CharterText.tsx';
import { rulesOf } from './rulesOf.ts';
import { span } from './span.ts';

const say = (locale: 'es' | 'en', name: string, charter = readyCharter('coordinadora')) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === 'es' ? es : en} timeZone="UTC">
      <CharterText charter={charter} name={name} />
    </NextIntlClientProvider>,
  );

test.each(charterNames)('%s is explained in both languages, with every rule it has', (name) => {
  for (const locale of ['es', 'en'] as const) {
    const text = say(locale, name, readyCharter(name));
    expect(text).not.toMatch(/charters\.|\{|undefined/);
    expect(text.match(/<li>/g)).toHaveLength(rulesOf(readyCharter(name)).length);
  }
});

test('a vote says that it is no consensus; silence says that it lets pass', () => {
  expect(say('es', 'simple-majority', readyCharter('simple-majority'))).toContain('más de la mitad');
  expect(say('es', 'simple-majority', readyCharter('simple-majority'))).toContain('no un consenso');
  expect(say('es', 'lazy-consensus', readyCharter('lazy-consensus'))).toContain('Quien calla deja pasar');
});

test('rules an assembly wrote itself have no ready name', () => {
  expect(say('es', 'our-own')).toContain('Reglas propias');
});

test('times are said in the unit people use', () => {
  expect([2, 4320, 20160, 60].map(span)).toEqual([
    { unit: 'minutes', count: 2 },
    { unit: 'hours', count: 72 },
    { unit: 'days', count: 14 },
    { unit: 'hours', count: 1 },
  ]);
});
