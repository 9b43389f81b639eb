import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** Relative luminance of `#rrggbb` after WCAG 2. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

const token = (name: string, theme: 'day' | 'night' | 'sun'): string => {
  const both = css.match(new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`));
  const sun = css.slice(css.indexOf('data-theme="sun"')).match(new RegExp(`--${name}: (#\\w{6})`));
  const found = theme === 'sun' ? (sun ?? both)?.[1] : both?.[theme === 'day' ? 1 : 2];
  if (!found) throw new Error(`no token ${name}`);
  return found;
};

const texts = ['ink', 'ink-soft', 'accent'].flatMap((text) =>
  ['paper', 'paper-raised', 'paper-sunk'].map((ground) => [text, ground]),
);
const pairs = [...texts, ['accent-ink', 'accent'], ['ink', 'added'], ['ink', 'removed']] as [
  string,
  string,
][];

test.each(pairs)('%s on %s reads at 7 : 1 by day, by night and in the sun', (text, ground) => {
  for (const theme of ['day', 'night', 'sun'] as const)
    expect(contrast(token(text, theme), token(ground, theme)), theme).toBeGreaterThanOrEqual(7);
});

test.each(['support', 'reservations', 'stand-aside', 'block', 'line'])(
  '%s stands out from paper at 3 : 1',
  (name) => {
    for (const theme of ['day', 'night', 'sun'] as const)
      expect(contrast(token(name, theme), token('paper', theme)), theme).toBeGreaterThanOrEqual(3);
  },
);
