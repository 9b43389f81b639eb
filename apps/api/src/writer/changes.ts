import type { Row } from '../store/append.ts';

/** What a batch writes in one transaction, beside reading. */
export interface Changes {
  rows: Row[];
  newKeys: Map<string, Buffer>;
  newMeetingSecrets: Map<string, Buffer>;
  /** Meetings and proposals whose keys are destroyed. */
  endedMatters: Set<string>;
  present: { actor: string; meetingId: string }[];
  followers: Set<string>;
  signatures: { act: string; participantId: string; name: string }[];
  meetingClosed: boolean;
}

export const noChanges = (): Changes => ({
  rows: [],
  newKeys: new Map(),
  newMeetingSecrets: new Map(),
  endedMatters: new Set(),
  present: [],
  followers: new Set(),
  signatures: [],
  meetingClosed: false,
});
