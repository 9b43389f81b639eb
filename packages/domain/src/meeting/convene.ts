import { theFounder, whoCounts } from '../assembly/who.ts';
import type { Fact, Sealed } from '../record/kinds.ts';
import { textAt } from '../record/typed.ts';
import type { ActRule } from '../rule/act.ts';
import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { either } from '../rule/scene.ts';
import { HOUR } from '../rule/time.ts';
import { inAssembly } from './where.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'meeting.convene': {
      title: W;
      /** Integer milliseconds. */
      startsAt: number;
      place?: W;
      agenda: { title: W; minutes: number; proposalId?: string }[];
    };
  }
  interface Facts {
    'meeting.convened': { meetingId: string; title: Sealed; startsAt: number; place?: Sealed };
  }
}

/** MEET-1: convened with an agenda; a start more than an hour ago is a mistake of the calendar. */
export const convene: ActRule<'meeting.convene'> = {
  on: 'assembly',
  who: either(whoCounts, theFounder),
  counts: inAssembly,
  follows: true,
  words: { title: true, place: true },
  decide({ state, payload, ctx }) {
    if (payload.startsAt < ctx.at - HOUR) return refuse('starts_in_past');
    const { agenda, ...rest } = payload;
    const meetingId = ctx.newId(0);
    const facts: Fact[] = [{ kind: 'meeting.convened', payload: { meetingId, ...rest } }];
    for (const [index, item] of agenda.entries()) {
      if (item.proposalId && !state.proposals.has(item.proposalId)) return refuse('no_such_proposal');
      const itemId = ctx.newId(index + 1);
      facts.push({ kind: 'agenda.item_added', payload: { meetingId, itemId, ...item } });
    }
    return facts;
  },
  sample: { payload: ({ now }) => ({ title: 'Asamblea', startsAt: now, agenda: [] }) },
};

export const convened: FactRule<'meeting.convened'> = {
  begins: ({ meetingId }) => meetingId,
  evolve(state, entry) {
    const { meetingId: id, startsAt } = entry.payload;
    const place = textAt(entry, 'place');
    state.liveMeetings.add(id);
    state.meetings.set(id, {
      id,
      v: entry.v,
      title: textAt(entry, 'title'),
      ...(place && { place }),
      startsAt,
      convener: entry.actor ?? '',
      state: 'convened',
      facilitators: [],
      agenda: [],
      presence: new Map(),
      present: 0,
      peak: 0,
      lastActAt: entry.at,
      testing: null,
      tests: [],
    });
  },
};
