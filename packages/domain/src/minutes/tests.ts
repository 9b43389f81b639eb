import type { Meeting } from '../meeting/types.ts';
import { charterOf } from '../proposal/core.ts';
import type { ClosedTest, Said } from '../proposal/test.ts';
import type { Proposal } from '../proposal/types.ts';
import type { State } from '../rule/state.ts';
import type { Dissent, MinutesTest } from './types.ts';

/** MIN-2: every test that ended in the meeting, with the text as it was tested. */
export function testsOf(state: State, m: Meeting): MinutesTest[] {
  return m.tests.flatMap(({ proposalId, testId }) => {
    const p = state.proposals.get(proposalId);
    const test = p?.closedTests.find(({ id }) => id === testId);
    return p && test ? [testOf(state, p, test)] : [];
  });
}

function testOf(state: State, p: Proposal, test: ClosedTest): MinutesTest {
  const { id: testId, meetingId: _here, reasons: _codes, version: tested, ...rest } = test;
  const version = p.versions[tested - 1];
  const charterName = state.assembly?.charterName;
  return {
    ...rest,
    testId,
    proposalId: p.id,
    title: version?.title ?? '',
    text: version?.text ?? '',
    version: tested,
    mode: charterOf(state, p).mode,
    ...(charterName && { charterName }),
    said: test.said.filter((one) => !isDissent(one)),
    dissent: dissentOf(test),
  };
}

/** MIN-3: the minority views are kept with what was decided; only of those who counted. */
function dissentOf({ tally, said }: ClosedTest): Dissent {
  const reasons = said.filter(isDissent);
  return { blocks: tally.b, standAsides: tally.a, reservations: tally.r, reasons };
}

const isDissent = ({ position, counts }: Said): boolean =>
  counts && position !== 'support' && position !== 'undecided';
