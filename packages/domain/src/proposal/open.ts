import { inAssembly } from '../meeting/where.ts';
import type { Fact, Sealed } from '../record/kinds.ts';
import { textAt, wordAt } from '../record/typed.ts';
import type { ActRule } from '../rule/act.ts';
import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { MINUTE } from '../rule/time.ts';
import { moveTo } from './states.ts';
import type { Transition } from './types.ts';
import { anyoneOneADay } from './who.ts';
import { present } from './words.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'proposal.open': { title: W; text: W; meetingId?: string };
  }
  interface Facts {
    'proposal.opened': {
      proposalId: string;
      title: Sealed;
      text: Sealed;
      meetingId?: string;
      version: number;
      charterVersion: number;
      /** When the notice the charter asks for is over (ms). */
      noticeEndsAt: number;
    } & Transition;
  }
}

/** PROP-1: anyone opens a proposal; with no notice to wait for, discussion begins at once. */
export const open: ActRule<'proposal.open'> = {
  on: 'assembly',
  who: anyoneOneADay,
  counts: inAssembly,
  follows: true,
  words: { title: true, text: true },
  decide({ state, payload, ctx }) {
    if (payload.meetingId && !state.meetings.has(payload.meetingId)) return refuse('no_such_meeting');
    const notice = (state.charters.at(-1)?.minNotice ?? 0) * MINUTE;
    const proposalId = ctx.newId(0);
    const opened: Fact = {
      kind: 'proposal.opened',
      payload: {
        ...payload,
        proposalId,
        version: 1,
        charterVersion: state.charters.length,
        noticeEndsAt: ctx.at + notice,
        from: null,
        to: 'open',
        because: 'opened',
      },
    };
    if (notice > 0) return [opened];
    const at = { from: 'open', to: 'discussing', because: 'no_notice' } as const;
    return [opened, { kind: 'proposal.discussing', payload: { proposalId, ...at } }];
  },
  sample: { payload: () => ({ title: 'La bomba', text: 'Reparamos la bomba de agua.' }) },
};

export const opened: FactRule<'proposal.opened'> = {
  begins: ({ proposalId }) => proposalId,
  evolve(state, entry) {
    const { proposalId: id, meetingId, charterVersion, noticeEndsAt, text } = entry.payload;
    const words = { title: textAt(entry, 'title'), text: textAt(entry, 'text') };
    const proposal = {
      id,
      v: entry.v,
      proposer: entry.actor ?? '',
      openedAt: entry.at,
      ...(meetingId && { meetingId }),
      charterVersion,
      noticeEndsAt,
      state: 'open' as const,
      versions: [{ version: 1, ...words, textHash: text.word, at: entry.at }],
      present: present(wordAt(entry, 'title'), wordAt(entry, 'text')),
      discussingSince: null,
      lastActAt: entry.at,
      test: null,
      closedTests: [],
      rounds: 0,
      returnsAt: null,
      decisionId: null,
      endedAt: null,
    };
    state.proposals.set(id, proposal);
    moveTo(state, proposal, 'open', entry.at);
  },
};
