'use client';
import type { ProposalPart, TestPart } from '@coordinadora/domain';
import { useStanding } from '../../nouns/consensus/index.ts';

/** What would have to change for the proposal to pass: one sentence large, several beside each other. */
export function HallStanding({ test, mode }: { test: TestPart; mode: ProposalPart['charter']['mode'] }) {
  const { tally, base, evaluation } = test;
  const { lead, intro, needs } = useStanding({ evaluation, tally, base, mode });
  if (needs.length < 2)
    return (
      <p className="hall-said">
        <b>{lead}</b> {intro} {needs[0]}
      </p>
    );
  return (
    <div>
      <p>
        <b>{lead}</b> {intro}
      </p>
      <ul className="hall-needs">
        {needs.map((need) => (
          <li key={need}>· {need}</li>
        ))}
      </ul>
    </div>
  );
}
