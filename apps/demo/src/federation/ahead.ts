import type { Scribe } from '@coordinadora/api/past';
import { attendance } from '../play/attendance.ts';
import { convene } from '../play/convene.ts';
import { momentOf } from '../play/meeting.ts';
import type { Known } from '../play/room.ts';
import type { PeopledStory } from './story-of.ts';
import { topics } from './topics/topics.ts';

const MINUTE = 60_000;

/** Convenes the federation's next meeting, six days from now. */
export const conveneNext = (scribe: Scribe, known: Map<string, Known>, by: string, now: number) =>
  convene(scribe, known, now - 90 * MINUTE, {
    title: 'Asamblea de la federación: antes del congreso',
    place: 'Coliseo de la federación',
    by,
    startsAt: momentOf(now, -6, 14),
    agenda: [
      { title: 'Las preguntas que van a las zonas', minutes: 60 },
      { title: 'El contrato del agua: el bloqueo y qué lo resolvería', minutes: 45 },
    ],
  });

/** Who asks, who has answered and who has not yet, all of them at the neighbourhood's last meeting. */
export function askedNow(story: PeopledStory): { asks: string; answered: string[]; unanswered: string } {
  const [asks = '', ...others] = attendance(story, story.meetings.length - 1, story.people);
  return { asks, answered: others.slice(0, 3), unanswered: others[3] ?? '' };
}

/**
 * In a neighbourhood somebody asks about the gas between two meetings: the test runs for three days, some of those
 * who were at the last meeting have answered.
 */
export async function askBetweenMeetings(scribe: Scribe, story: PeopledStory, now: number): Promise<void> {
  const { asks: by, answered } = askedNow(story);
  const openedAt = now - 300 * MINUTE;
  const { id, creates: proposalId } = scribe.foresee(openedAt);
  const text =
    'Dos personas de la zona van el jueves a preguntar por la red de gas, con la lista de conexiones por cuadra, y cuentan en la próxima reunión lo que les dijeron. No firman nada.';
  const title = 'Ir el jueves a preguntar por la red de gas';
  await scribe.one(openedAt, { by, kind: 'proposal.open', id, signed: true, payload: { title, text } });
  const call = { by, kind: 'consensus.call', payload: { proposalId, version: 1 } } as const;
  const [called] = await scribe.one(now - 280 * MINUTE, call);
  const testId = String(called?.payload.testId);
  const [reason] = topics.gas.because;
  for (const [n, one] of answered.entries())
    await scribe.one(now - (270 - n * 20) * MINUTE, {
      by: one,
      kind: 'position.take',
      payload: { proposalId, version: 1, testId, position: 'support', ...(n === 0 && reason && { reason }) },
    });
}
