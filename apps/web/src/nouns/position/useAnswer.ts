'use client';
import { countsIn, may, type Position, type ProposalPart, voteAsPosition } from '@coordinadora/domain';
import { useState } from 'react';
import { type Sent, type Underway, useAct, useMine, useNow, useRoom } from '../../live/index.ts';
import { asVote } from './asVote.ts';

export interface Given {
  position: Position;
  reason?: string;
}

/** Where an answer stands: on its way, or in the book and counted, or in the book and shown apart. */
export type Stage = 'sending' | 'waiting' | 'counted' | 'apart';

const ofThisTest = (item: Underway, testId: string) =>
  (item.kind === 'position.take' || item.kind === 'vote.cast') && item.payload.testId === testId;

function givenBy({ payload, kind }: Underway): Given {
  const { vote, position, reason } = payload;
  return {
    position: kind === 'vote.cast' ? voteAsPosition(vote as 'in_favour') : (position as Position),
    ...(typeof reason === 'string' && { reason }),
  };
}

/**
 * One's own answer in the running test of a proposal: what was given, where it stands, and how to give it or change it.
 * In a vote the positions stand for in favour, against and abstain.
 */
export function useAnswer(proposal: ProposalPart) {
  const { view } = useRoom();
  const kind = proposal.charter.mode === 'vote' ? 'vote.cast' : 'position.take';
  const not = may(view, kind, useNow(), { proposal });
  const take = useAct('position.take', proposal.id);
  const cast = useAct('vote.cast', proposal.id);
  const [changing, setChanging] = useState<string | null>(null);
  const testId = proposal.test?.id ?? '';
  const underway = useMine().findLast((item) => ofThisTest(item, testId));
  const own = view.you.answers[testId];
  const given: Given | undefined = underway ? givenBy(underway) : own;
  const refused = underway?.state === 'refused' ? (underway.problem ?? null) : null;

  const send = async ({ position, reason }: Given): Promise<Sent | undefined> => {
    if (!proposal.test) return undefined;
    setChanging(null);
    // A new answer takes the place of a refused one, which would hold it back.
    const act = proposal.charter.mode === 'vote' ? cast : take;
    if (act.state === 'refused') await act.dismiss();
    const said = reason?.trim() ? { reason: reason.trim() } : {};
    const on = { proposalId: proposal.id, version: proposal.test.version, testId, ...said };
    if (proposal.charter.mode === 'vote') return cast.send({ ...on, vote: asVote(position) });
    return take.send({ ...on, position });
  };
  const stage: Stage | null =
    underway && !refused ? (underway.state as Stage) : own ? (own.counts ? 'counted' : 'apart') : null;
  return {
    proposal,
    may: not,
    counts: countsIn(view, proposal),
    given,
    stage,
    refused,
    /** The form is to be filled in: nothing given yet, or being changed, or the last one was refused. */
    asking: !not && (!given || refused !== null || changing === testId),
    change: () => setChanging(testId),
    send,
  };
}
export type Answering = ReturnType<typeof useAnswer>;
