import { newId } from '@coordinadora/client';
import type { Statement } from './conversation.ts';
import { type Speak, steadily } from './server.ts';

/** A proposal whose vote is open. */
export interface Asked {
  proposalId: string;
  testId: string;
  version: number;
}

const TITLE = 90;

/** The statement's beginning, cut at a word where it is long. */
export function titleOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  if (line.length <= TITLE) return line;
  const cut = line.slice(0, TITLE);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || TITLE).trimEnd()} …`;
}

/** Its author opens the statement as a proposal and calls the vote. */
export async function ask(
  speak: Speak,
  assemblyId: string,
  { text }: Statement,
  token: string,
): Promise<Asked> {
  const params = { id: assemblyId };
  const api = speak(token);
  const open = { id: newId(), kind: 'proposal.open', payload: { title: titleOf(text), text } } as const;
  const opened = await steadily(() => api.call('act', { params, body: open }));
  const proposalId = String(opened.entries[0]?.payload.proposalId);
  const call = { id: newId(), kind: 'consensus.call', payload: { proposalId, version: 1 } } as const;
  const called = await steadily(() => api.call('act', { params, body: call }));
  return { proposalId, testId: String(called.entries[0]?.payload.testId), version: 1 };
}
