import type { MeetingRole } from '../acts.ts';
import type { MeetingCore } from '../authority/cores.ts';
import type { Context, Verdict } from '../context.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { gathered } from './presence.ts';

/** MEET-8: at most two facilitate together. */
const FACILITATORS = 2;

export function roleFree(meeting: MeetingCore, actor: string | null): Refusal | null {
  const refusal = gathered(meeting);
  if (refusal) return refusal;
  const full = meeting.facilitators.length >= FACILITATORS;
  return full || (actor && meeting.facilitators.includes(actor)) ? refuse('already_facilitating') : null;
}

export const roleHeld = (meeting: MeetingCore, actor: string | null): Refusal | null =>
  gathered(meeting) ?? (actor && meeting.facilitators.includes(actor) ? null : refuse('not_facilitator'));

export const takeRole = (meeting: MeetingCore, role: MeetingRole, ctx: Context): Verdict =>
  roleFree(meeting, ctx.actor) ?? [
    {
      kind: 'meeting.role_taken',
      payload: {
        meetingId: meeting.id,
        role,
        holder: ctx.actor ?? '',
        provisional: false,
      },
    },
  ];

export const handOverRole = (meeting: MeetingCore, role: MeetingRole, ctx: Context): Verdict =>
  roleHeld(meeting, ctx.actor) ?? [
    {
      kind: 'meeting.role_handed_over',
      payload: { meetingId: meeting.id, role, holder: ctx.actor ?? '' },
    },
  ];
