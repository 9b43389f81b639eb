import type { z } from 'zod';
import type { foundAnswer } from './acts/answer.ts';
import type { draft, draftBody } from './identity/draft.ts';
import type { device, exported, me } from './identity/me.ts';
import type { participant, participantAnswer } from './identity/participant.ts';
import type { checkInCode, linkAnswer, sessionAnswer } from './identity/session.ts';
import type { entriesPage } from './record/entry.ts';
import type { assemblyItem, mineItem } from './views/index-items.ts';
import type { minutes } from './views/minutes.ts';
import type { proposalView } from './views/proposal.ts';
import type { assemblyView } from './views/view.ts';

export type AssemblyItem = z.infer<typeof assemblyItem>;
export type AssemblyView = z.infer<typeof assemblyView>;
export type CheckInCode = z.infer<typeof checkInCode>;
export type Device = z.infer<typeof device>;
export type Draft = z.infer<typeof draft>;
export type DraftBody = z.infer<typeof draftBody>;
export type EntriesPage = z.infer<typeof entriesPage>;
export type Exported = z.infer<typeof exported>;
export type FoundAnswer = z.infer<typeof foundAnswer>;
export type Link = z.infer<typeof linkAnswer>;
export type Me = z.infer<typeof me>;
export type MineItem = z.infer<typeof mineItem>;
export type MinutesSheet = z.infer<typeof minutes>;
export type Participant = z.infer<typeof participant>;
export type ParticipantAnswer = z.infer<typeof participantAnswer>;
export type ProposalView = z.infer<typeof proposalView>;
export type Session = z.infer<typeof sessionAnswer>;
export interface Page<T> {
  items: T[];
  next: string | null;
}
