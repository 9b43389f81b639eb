import type { Sealed } from '../record/kinds.ts';
import { textAt, wordAt } from '../record/typed.ts';
import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { onProposal } from './on-proposal.ts';
import { moveTo } from './states.ts';
import { endTest } from './test.ts';
import type { Transition } from './types.ts';
import { theProposer } from './who.ts';
import { present } from './words.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    'proposal.amend': { proposalId: string; version?: number; title?: W; text: W; reason?: W };
  }
  interface Facts {
    'proposal.amended': {
      proposalId: string;
      version: number;
      title?: Sealed;
      text: Sealed;
      reason?: Sealed;
    } & Transition;
  }
}

/**
 * PROP-3: a new version; a running test ends and its positions are cleared.
 * PROP-4: the text can change until it is decided; while it is decided or after, it is frozen.
 */
export const amend = onProposal<'proposal.amend'>({
  who: theProposer,
  when({ proposal }) {
    const state = proposal?.state;
    if (state === 'open' || state === 'discussing' || state === 'testing') return null;
    return refuse(state === 'objection_window' ? 'text_frozen' : 'wrong_state');
  },
  counts: null,
  words: { title: true, text: true, reason: true },
  present: (state, { proposalId }) => state.proposals.get(proposalId)?.present,
  decide({ core, payload }) {
    const to = core.state === 'open' ? 'open' : 'discussing';
    const version = core.version + 1;
    return [
      {
        kind: 'proposal.amended',
        payload: { ...payload, version, from: core.state, to, because: 'amended' },
      },
    ];
  },
  sample: {
    payload: ({ proposalId }) => ({ proposalId, text: 'Compramos otra bomba de agua.' }),
    after: ['proposal.open'],
  },
});

/** Invariant 1: an amendment ends a running test and clears its positions. */
export const amended: FactRule<'proposal.amended'> = {
  // The test that it ends frees its meeting.
  touches: ({ openMeetingId }) => (openMeetingId ? { meetings: [openMeetingId] } : {}),
  evolve(state, entry) {
    const { proposalId, version, text, title: anew, to } = entry.payload;
    const p = state.proposals.get(proposalId);
    if (!p) return;
    const reason = textAt(entry, 'reason');
    const title = anew ? textAt(entry, 'title') : (p.versions.at(-1)?.title ?? '');
    const said = { title, text: textAt(entry, 'text'), ...(reason && { reason }) };
    p.versions.push({ version, ...said, textHash: text.word, at: entry.at });
    p.present = present(anew ? wordAt(entry, 'title') : p.present.title, wordAt(entry, 'text'));
    endTest(state, p);
    moveTo(state, p, to, entry.at);
  },
};
