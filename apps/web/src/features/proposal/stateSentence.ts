import type { ProposalPart } from '@coordinadora/domain';

/** Which sentence says where a proposal is at `now` (ms), and the moment it names, if any. */
export interface StateSentence {
  key: string;
  at: number | null;
}

/** PROP: the present state in words, with the moment that comes next or was last. Pure. */
export function stateSentence(p: ProposalPart, now: number): StateSentence {
  const vote = p.charter.mode === 'vote' ? 'vote' : 'test';
  switch (p.state) {
    case 'open':
      return { key: 'open', at: p.noticeEndsAt };
    case 'discussing':
      return p.callableAt > now
        ? { key: 'discussingUntil', at: p.callableAt }
        : { key: 'discussing', at: null };
    case 'testing':
      return { key: `testing.${vote}`, at: p.test?.closesAt ?? null };
    case 'referred':
      return { key: 'referred', at: p.returnsAt };
    case 'objection_window':
      return { key: 'objection_window', at: p.decision?.windowEndsAt ?? null };
    case 'in_force':
      return { key: 'in_force', at: p.decision?.inForceAt ?? p.endedAt };
    case 'review_due':
      return { key: 'review_due', at: p.decision?.reviewDueAt ?? null };
    default:
      return { key: p.state, at: p.endedAt };
  }
}
