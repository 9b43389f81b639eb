import type { PersonActKind, SealedPayload } from '../record/kinds.ts';
import type { ActRule, Deciding } from '../rule/act.ts';
import type { Verdict } from '../rule/context.ts';
import { refuse } from '../rule/refusal.ts';
import type { State } from '../rule/state.ts';
import type { Meeting } from './types.ts';
import { inThisMeeting } from './where.ts';

type Inside = {
  [K in PersonActKind]: SealedPayload<K> extends { meetingId: string } ? K : never;
}[PersonActKind];
type Own<K extends Inside> = Omit<ActRule<K>, 'on' | 'find' | 'counts' | 'decide'> & {
  counts?: ActRule<K>['counts'];
  decide: (the: Deciding<K> & { meeting: Meeting }) => Verdict;
};

const find = (state: State, { meetingId }: { meetingId: string }) => {
  const meeting = state.meetings.get(meetingId);
  return meeting ? { meeting } : refuse('no_such_meeting');
};

/** An act in a meeting that its payload names: the meeting has to be there, and those count who are in it. */
export const onMeeting = <K extends Inside>(rule: Own<K>): ActRule<K> =>
  ({ counts: inThisMeeting, ...rule, on: 'meeting', find }) as unknown as ActRule<K>;
