import { hallSecret, signInSecret } from '../identity/links.ts';
import type { Prisma } from '../store/prisma.ts';
import { roles } from './coordinadora/roles.ts';
import type { Filled } from './fill.ts';
import type { Cast } from './play/scribe.ts';

/** A way into the sample worlds. `url` is a path on this server; its secret stands in the fragment. */
export interface DemoLink {
  situation: { es: string; en: string };
  url: string;
}

/** The worlds are there to be looked around in: their links serve many times, for a year. */
const LASTS = 365 * 86_400_000;

const situations: { who: string; es: string; en: string }[] = [
  { who: roles.facilitator, es: 'Facilita la asamblea de hoy', en: 'Facilitates today’s meeting' },
  {
    who: roles.unanswered,
    es: 'Está presente y todavía no ha respondido',
    en: 'Present, has not answered yet',
  },
  {
    who: roles.reserved,
    es: 'Está presente y apoyó con una reserva',
    en: 'Present, let it pass with a reservation',
  },
  { who: roles.late, es: 'Llegó después del llamado', en: 'Arrived after the call' },
  { who: roles.away, es: 'No ha registrado su llegada', en: 'Has not checked in' },
  { who: roles.blockedProposer, es: 'Propuso lo que fue bloqueado', en: 'Proposed what was blocked' },
  {
    who: roles.neighbour,
    es: 'Vecina de la Zona, sin nada pendiente',
    en: 'Neighbour of the Zona, nothing waiting',
  },
];

/** Sign-in links of people in different situations, and the link of the hall screen. */
export async function makeLinks(
  prisma: Prisma,
  cast: Cast,
  filled: Filled,
  now: number,
): Promise<DemoLink[]> {
  const expiresAt = now + LASTS;
  const links: DemoLink[] = [];
  for (const { who, ...situation } of situations) {
    const person = cast.get(who);
    if (!person) throw new Error(`nobody is called ${who}`);
    links.push({ situation, url: `/in#${await signInSecret(prisma, person, expiresAt, false)}` });
  }
  const hall = await hallSecret(prisma, filled.coalitionId, filled.meetingId, expiresAt);
  return [
    ...links,
    { situation: { es: 'La pantalla de la sala', en: 'The hall screen' }, url: `/h#${hall}` },
  ];
}
