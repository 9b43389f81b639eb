import { type ActKind, isClockAct } from '../acts.ts';
import { WHO } from '../authority/table.ts';
import type { FactKind } from '../facts.ts';

const FACTS: Record<FactKind, true> = {
  'assembly.founded': true,
  'meeting.convened': true,
  'meeting.opened': true,
  'meeting.paused': true,
  'meeting.resumed': true,
  'meeting.closed': true,
  'meeting.dropped': true,
  'meeting.checked_in': true,
  'meeting.checked_out': true,
  'meeting.role_taken': true,
  'meeting.role_handed_over': true,
  'agenda.item_added': true,
  'agenda.item_moved': true,
  'agenda.item_started': true,
  'agenda.item_finished': true,
  'proposal.opened': true,
  'proposal.discussing': true,
  'proposal.amended': true,
  'proposal.withdrawn': true,
  'proposal.lapsed': true,
  'proposal.in_force': true,
  'proposal.review_due': true,
  'consensus.called': true,
  'position.taken': true,
  'vote.cast': true,
  'consensus.closed': true,
  'consensus.broken_off': true,
  'decision.adopted': true,
  'record.downtime_noted': true,
};
const CLOCK: Record<Extract<ActKind, `clock.${string}`>, true> = {
  'clock.discuss': true,
  'clock.close_test': true,
  'clock.lapse': true,
  'clock.return': true,
  'clock.end_window': true,
  'clock.ask_review': true,
  'clock.close_meeting': true,
  'clock.drop_meeting': true,
  'clock.downtime': true,
};

/** What this program can judge; anything else is newer than it (architecture.md). */
export const knowsFact = (kind: string): boolean => Object.hasOwn(FACTS, kind);
export const knowsAct = (kind: string): boolean => Object.hasOwn(isClockAct(kind) ? CLOCK : WHO, kind);
