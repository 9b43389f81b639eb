import type { Situation } from '../world.ts';
import { roles } from './roles.ts';

export const situations: Situation[] = [
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
];
