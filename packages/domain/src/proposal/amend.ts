import type { ProposalCore } from '../authority/cores.ts';
import type { Verdict } from '../context.ts';
import type { SealedPayload } from '../record/seal.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** PROP-2: an act meant for another version or test is refused (invariant 1). */
export function stale(p: ProposalCore, meant: { version?: number; testId?: string }): Refusal | null {
  if (meant.version !== undefined && meant.version !== p.version) return refuse('stale_version');
  return meant.testId !== undefined && meant.testId !== p.test?.id ? refuse('stale_version') : null;
}

/** PROP-4: the text can change until it is decided; while it is decided or after, it is frozen. */
export function amendable(p: ProposalCore): Refusal | null {
  if (p.state === 'open' || p.state === 'discussing' || p.state === 'testing') return null;
  return p.state === 'objection_window' ? refuse('text_frozen') : refuse('wrong_state');
}

/** PROP-3: a new version; a running test ends and its positions are cleared. */
export function amend(p: ProposalCore, payload: SealedPayload<'proposal.amend'>): Verdict {
  const refusal = amendable(p) ?? stale(p, payload);
  if (refusal) return refusal;
  const to = p.state === 'open' ? 'open' : 'discussing';
  return [
    {
      kind: 'proposal.amended',
      payload: {
        ...payload,
        version: p.version + 1,
        from: p.state,
        to,
        because: 'amended',
      },
    },
  ];
}
