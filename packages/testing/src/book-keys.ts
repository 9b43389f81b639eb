import { createHash } from 'node:crypto';
import type { EntryWithWords } from '@coordinadora/domain';

const FINAL = ['in_force', 'rejected', 'withdrawn', 'lapsed'];

/** One key per meeting and proposal, destroyed when it is over (domain.md section 2). */
export class MatterKeys {
  private readonly keys = new Map<string, Buffer>();

  of(matterId: string): Buffer | undefined {
    return this.keys.get(matterId);
  }

  follow(...entries: readonly EntryWithWords[]): void {
    for (const entry of entries) this.followOne(entry);
  }

  private followOne({ kind, payload }: EntryWithWords): void {
    const { meetingId, proposalId, to } = payload;
    if (kind === 'meeting.convened') this.create(String(meetingId));
    if (kind === 'proposal.opened') this.create(String(proposalId));
    if (kind === 'meeting.closed' || kind === 'meeting.dropped') this.keys.delete(String(meetingId));
    if (proposalId && FINAL.includes(String(to))) this.keys.delete(String(proposalId));
  }

  private create(matterId: string): void {
    this.keys.set(matterId, createHash('sha256').update(`key of ${matterId}`).digest());
  }
}
