import { type ProposalPart, readyCharter } from '@coordinadora/domain';
import { expect, test } from 'vitest';
import es from '../../../messages/es/proposal.json' with { type: 'json' };
import { stateSentence } from './stateSentence.ts';

const made = (more: Partial<ProposalPart>): ProposalPart => ({
  id: 'p',
  state: 'discussing',
  proposer: 'a',
  version: 1,
  noticeEndsAt: 0,
  discussingSince: 0,
  lastFailed: null,
  title: 't',
  text: 'x',
  charterVersion: 1,
  charter: readyCharter('coordinadora'),
  openedAt: 0,
  versionAt: 0,
  callableAt: 500,
  returnsAt: null,
  endedAt: null,
  test: null,
  lastTest: null,
  decision: null,
  ...more,
});

test('a proposal that may not be called yet says from when', () => {
  expect(stateSentence(made({}), 400)).toEqual({ key: 'discussingUntil', at: 500 });
  expect(stateSentence(made({}), 500)).toEqual({ key: 'discussing', at: null });
});

test('a vote is not called a test of consensus', () => {
  expect(stateSentence(made({ state: 'testing', charter: readyCharter('two-thirds') }), 0).key).toBe(
    'testing.vote',
  );
});

test('every state has its sentence', () => {
  const states = [
    'open',
    'referred',
    'objection_window',
    'in_force',
    'review_due',
    'rejected',
    'withdrawn',
    'lapsed',
  ] as const;
  for (const state of states) expect(es.state).toHaveProperty(stateSentence(made({ state }), 0).key);
});
