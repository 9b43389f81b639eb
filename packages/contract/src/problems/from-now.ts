import type { Locale } from '../preferences/index.ts';

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number, number][] = [
  ['second', 1_000, 90_000],
  ['minute', 60_000, 5_400_000],
  ['hour', 3_600_000, 172_800_000],
  ['day', 86_400_000, Number.POSITIVE_INFINITY],
];

/** How far `at` (ms) lies ahead of `now`, in words: no time zone is needed, which a server does not know. */
export function fromNow(at: number, now: number, locale: Locale): string {
  const ahead = Math.max(0, at - now);
  const [unit, length] = STEPS.find(([, , below]) => ahead < below) ?? ['day', 86_400_000];
  return new Intl.RelativeTimeFormat(locale).format(Math.max(1, Math.ceil(ahead / length)), unit);
}
