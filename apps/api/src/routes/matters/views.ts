import { decisionPart, meetingPart, proposalPart } from '@coordinadora/domain';
import { folded } from '../../index/row.ts';
import { Failure } from '../../problems/failure.ts';
import type { Handlers } from '../call.ts';
import { show } from '../look.ts';
import { pageAfter } from '../page.ts';
import { signedBy } from './signed-by.ts';

const newestFirst = <T>(map: ReadonlyMap<string, T>): T[] => [...map.values()].reverse();

export const viewHandlers: Handlers<'meetings' | 'meeting' | 'proposals' | 'proposal' | 'decisions'> = {
  meetings: ({ shell }, { params: { id }, query }) =>
    show(shell, id, ({ state }) => pageAfter(newestFirst(state.meetings), query, meetingPart)),
  meeting: ({ shell }, { params: { id, meetingId } }) =>
    show(shell, id, ({ state }) => {
      const meeting = state.meetings.get(meetingId);
      if (!meeting) throw new Failure('no_such_meeting');
      return meetingPart(meeting);
    }),
  proposals: ({ shell }, { params: { id }, query }) =>
    show(shell, id, ({ state }) => {
      const wanted = newestFirst(state.proposals).filter((p) => !query?.state || p.state === query.state);
      return pageAfter(wanted, query, (p) => proposalPart(state, p));
    }),
  proposal: async ({ shell }, { params: { id, proposalId } }) => {
    const names = await signedBy(shell.pool, id, proposalId);
    return show(shell, id, ({ state }) => {
      const p = state.proposals.get(proposalId);
      if (!p) throw new Failure('no_such_proposal');
      return { ...proposalPart(state, p), versions: p.versions, closedTests: p.closedTests, signedBy: names };
    });
  },
  decisions: ({ shell }, { params: { id }, query }) =>
    show(shell, id, ({ state }) => {
      const words = folded(query?.q ?? '')
        .split(/\s+/)
        .filter(Boolean);
      const parts = newestFirst(state.decisions).map((decision) => decisionPart(state, decision));
      const found = parts.filter(({ title }) => words.every((word) => folded(title).includes(word)));
      return pageAfter(found, query, (part) => part);
    }),
};
