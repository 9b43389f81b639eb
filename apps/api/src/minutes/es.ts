import type { Missing } from '@coordinadora/domain';
import type { Words } from './words.ts';

const AT_MOST: Partial<Record<Missing['unit'], string>> = {
  blocks: 'bloqueos u objeciones',
  concerns: 'preocupaciones abiertas',
  stand_asides: 'personas que no apoyan y dejan pasar',
  reservations: 'apoyos con reservas',
};
const AT_LEAST: Partial<Record<Missing['unit'], string>> = {
  present: 'personas presentes',
  answers: 'respuestas',
  support_or_reservations: 'apoyos, con reservas o sin ellas',
  support: 'apoyos',
  in_favour: 'votos a favor',
};

export const es: Words = {
  minutes: 'Acta',
  draft: 'Borrador: la sesión no ha terminado',
  place: 'Lugar',
  opened: 'Se abrió',
  closed: 'Se cerró',
  present: (atTheEnd, peak) => `Presentes: ${atTheEnd} al final, ${peak} a la vez como máximo`,
  agenda: 'Orden del día',
  item: { waiting: 'sin tratar', current: 'en curso', finished: 'tratado', tested: 'sometido a decisión' },
  timeBox: (minutes) => `${minutes} min previstos`,
  decisions: 'Lo que se decidió',
  noDecisions: 'En esta sesión no se decidió nada.',
  inForce: 'En vigor.',
  windowUntil: (moment) => `Entra en vigor el ${moment}.`,
  tests: 'Pruebas de consenso y votaciones',
  version: (version) => `versión ${version}`,
  unheard: 'Sin responder',
  base: (base) =>
    base === null
      ? 'Se decidió fuera de sesión.'
      : `Al empezar había ${base} ${base === 1 ? 'persona presente' : 'personas presentes'}.`,
  labels: {
    consensus: 'Acordada por consenso',
    consent: 'Acordada por consentimiento',
    lazy: 'Pasó sin que nadie la detuviera',
    vote: 'Aprobada por voto',
    over_blocks: 'Adoptada pese a los bloqueos',
  },
  outcomes: {
    discussing: 'No pasó: volvió a discutirse',
    no_quorum: 'No hubo quórum: volvió a discutirse',
    blocked: 'Quedó bloqueada: volvió a discutirse',
    rejected: 'Rechazada',
    referred: 'Devuelta para trabajarla más',
    broken_off: 'Interrumpida: no decidió nada',
  },
  positions: {
    support: 'Apoyo',
    reservations: 'Apoyo con reservas',
    stand_aside: 'No apoyo, dejo pasar',
    block: 'Bloqueo',
    undecided: 'Todavía no sé',
  },
  votes: { in_favour: 'A favor', against: 'En contra', abstain: 'Abstención' },
  apart: 'Aparte, sin contar',
  missing: ({ unit, need, have }) =>
    AT_MOST[unit] === undefined
      ? `Faltó: ${AT_LEAST[unit]}, ${have} de ${need}`
      : `Sobró: ${AT_MOST[unit]}, ${have}; como mucho ${need}`,
  reasons: 'Razones',
  dissent: 'Lo que dijo la minoría',
  next: 'Próxima sesión',
  signatures: 'Firmas',
  head: 'Cabeza del libro',
};
