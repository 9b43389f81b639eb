import { expect, test } from 'vitest';
import type { Charter } from './charter.ts';
import { type CharterName, charterNames, readyCharter } from './ready.ts';
import { charterProblem } from './validate.ts';

test.each(charterNames)('CHARTER-8 the ready charter %s is sound', (name) => {
  expect(charterProblem(readyCharter(name))).toBeNull();
});

const vote = { share: [1, 2], of: 'cast', keys: ['heads'] } as const;

test.each<[string, CharterName, Partial<Charter>]>([
  ['minConsentShare.out_of_range', 'coordinadora', { minConsentShare: [3, 2] }],
  ['minConsentShare.out_of_range', 'coordinadora', { minConsentShare: [1, 0] }],
  ['minConsentShare.out_of_range', 'coordinadora', { minConsentShare: [-1, 2] }],
  ['minConsentShare.not_whole_numbers', 'coordinadora', { minConsentShare: [0.5, 1] }],
  ['minConsentShare.unreachable', 'coordinadora', { minConsentShare: [1, 1, '>'] }],
  ['quorum.share.not_strict_here', 'coordinadora', { quorum: { of: 'recent', share: [1, 2, '>'] } }],
  ['minSupportShare.zero', 'coordinadora', { minSupportShare: [0, 1] }],
  ['blockReview.share.zero', 'coordinadora', { blockReview: { share: [0, 1], finds: 'invalid' } }],
  ['minSupport.too_low', 'coordinadora', { minSupport: 0 }],
  ['minTest.too_low', 'coordinadora', { minTest: -1 }],
  ['minTest.too_low', 'lazy-consensus', { minTest: 60 }],
  ['minTest.too_high', 'coordinadora', { minTest: 10_000_000 }],
  ['maxBlocks.not_whole_number', 'coordinadora', { maxBlocks: 1.5 }],
  ['maxRounds.too_low', 'fifteen-m', { maxRounds: 0 }],
  ['resolution.lapseDays.too_low', 'coordinadora', { resolution: { days: 14, lapseDays: 13 } }],
  ['fallback.missing', 'two-thirds', { fallback: null }],
  ['fallback.share.zero', 'two-thirds', { fallback: { ...vote, share: [0, 1] } }],
  ['fallback.keys.without_heads', 'two-thirds', { fallback: { ...vote, keys: ['assemblies'] } }],
  ['fallback.keys.twice', 'two-thirds', { fallback: { ...vote, keys: ['heads', 'heads'] } }],
  ['fallback.never_opens', 'fifteen-m', { fallback: vote }],
  ['fallback.never_opens', 'formal-consensus', { fallback: vote }],
  ['supportIs.without_support', 'coordinadora', { supportIs: ['r'] }],
  ['supportIs.twice', 'coordinadora', { supportIs: ['s', 's'] }],
])('CHARTER-8 %s: %s with %o', (problem, name, own) => {
  expect(charterProblem({ ...readyCharter(name), ...own })).toBe(problem);
});

test('CHARTER-8 the charter an import needs is sound: anyone counts, no quorum, no minimum time', () => {
  expect(
    charterProblem({
      ...readyCharter('simple-majority'),
      quorum: null,
      minTest: 0,
      whoCounts: 'anyone',
    }),
  ).toBeNull();
});

test('CHARTER-8 a version of the rules that this code does not know is named', () => {
  expect(
    charterProblem({
      ...readyCharter('coordinadora'),
      rules: 2,
    } as unknown as Charter),
  ).toBe('rules.unknown');
});
