import { createHash } from 'node:crypto';
import { type EntryWithWords, mattersOf } from '@coordinadora/domain';

/** One key per meeting and proposal, destroyed when it is over (domain.md section 2). */
export class MatterKeys {
  private readonly keys = new Map<string, Buffer>();

  of(matterId: string): Buffer | undefined {
    return this.keys.get(matterId);
  }

  follow(...entries: readonly EntryWithWords[]): void {
    for (const entry of entries) this.followOne(entry);
  }

  private followOne(entry: EntryWithWords): void {
    const { begins, ends } = mattersOf(entry);
    if (begins !== null) this.create(begins);
    if (ends !== null) this.keys.delete(ends);
  }

  private create(matterId: string): void {
    this.keys.set(matterId, createHash('sha256').update(`key of ${matterId}`).digest());
  }
}
