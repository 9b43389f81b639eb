import { theFounder, whoCounts } from '../assembly/who.ts';
import { onMeeting } from '../meeting/on-meeting.ts';
import { aFacilitator, theConvener } from '../meeting/who.ts';
import type { Sealed } from '../record/kinds.ts';
import { textAt } from '../record/typed.ts';
import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { either } from '../rule/scene.ts';
import { unfinished } from './items.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'agenda.add': { meetingId: string; title: W; minutes: number; proposalId?: string };
  }
  interface Facts {
    'agenda.item_added': {
      meetingId: string;
      itemId: string;
      title: Sealed;
      minutes: number;
      proposalId?: string;
    };
  }
}

/** AGENDA-1: items can be added until the meeting ends; they come last. */
export const add = onMeeting<'agenda.add'>({
  who: either(whoCounts, theConvener, aFacilitator, theFounder),
  when: unfinished,
  words: { title: true },
  decide: ({ state, payload, ctx }) =>
    payload.proposalId && !state.proposals.has(payload.proposalId)
      ? refuse('no_such_proposal')
      : [{ kind: 'agenda.item_added', payload: { ...payload, itemId: ctx.newId(0) } }],
  sample: {
    payload: ({ meetingId }) => ({ meetingId, title: 'El agua', minutes: 20 }),
    after: ['meeting.convene'],
  },
});

export const added: FactRule<'agenda.item_added'> = {
  touches: (_state, { payload }) => (payload.proposalId ? { proposals: [payload.proposalId] } : {}),
  evolve(state, entry) {
    const { meetingId, itemId: id, minutes, proposalId } = entry.payload;
    state.meetings.get(meetingId)?.agenda.push({
      id,
      title: textAt(entry, 'title'),
      minutes,
      ...(proposalId && { proposalId }),
      state: 'waiting',
    });
  },
};
