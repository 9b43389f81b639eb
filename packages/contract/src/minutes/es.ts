import type { MinutesWords } from '@coordinadora/domain';

const people = (n: number) => (n === 1 ? '1 persona' : `${n} personas`);

export const es: Omit<MinutesWords, 'moment'> = {
  minutes: 'Acta',
  draft: 'Borrador: la sesión sigue abierta.',
  place: 'Lugar',
  opened: 'Se abrió',
  closed: 'Se cerró',
  present: (end, peak) => `Presentes: ${people(end)} al final; como mucho ${people(peak)} a la vez`,
  agenda: 'Puntos',
  item: { waiting: 'no se llegó a tratar', current: 'se estaba tratando', finished: 'tratado' },
  timeBox: (minutes) => `${minutes} min previstos`,
  decisions: 'Acuerdos',
  noDecisions: 'En esta sesión no se tomó ningún acuerdo.',
  inForce: 'En vigor.',
  windowUntil: (moment) => `Entra en vigor el ${moment}, si nada lo detiene.`,
  tests: 'Lo que se sometió a decisión',
  version: (version) => `versión ${version}`,
  base: (base) => (base === null ? 'Fuera de sesión.' : `Al llamar había ${people(base)}.`),
  labels: {
    consensus: 'Acordado por consenso',
    consent: 'Acordado por consentimiento',
    lazy: 'Acordado: nadie se opuso',
    vote: 'Aprobado por voto',
    over_blocks: 'Adoptado pese a bloqueos',
  },
  outcomes: {
    discussing: 'Sin acuerdo todavía; vuelve a discutirse',
    no_quorum: 'Sin quórum; vuelve a discutirse',
    blocked: 'Bloqueado; vuelve a discutirse',
    rejected: 'Rechazado',
    referred: 'Devuelto para trabajarlo',
    broken_off: 'Interrumpido al cerrarse la sesión; vuelve a discutirse',
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
  missing: ({ code, need, have }) =>
    `Faltó ${MISSING[code]}: hubo ${have}, ${MOST.has(code) ? 'como mucho' : 'hacían falta'} ${need}.`,
  reasons: 'Motivos, en el orden en que llegaron',
  dissent: 'Disenso',
  next: 'Próxima sesión',
  signatures: 'Firmas',
  head: 'Cabeza del libro de actas',
};

/** Reasons whose figure is the most that is allowed. */
const MOST: ReadonlySet<string> = new Set(['block', 'open_concern', 'stand_aside', 'reservations']);
const MISSING = {
  quorum_floor_3: 'gente para decidir',
  quorum: 'gente presente',
  nobody_answered: 'que alguien respondiera',
  nobody_voted: 'que alguien votara a favor o en contra',
  threshold: 'votos a favor',
  consent_share: 'gente que lo dejara pasar',
  block: 'resolver bloqueos',
  open_concern: 'atender preocupaciones',
  min_support: 'apoyos',
  stand_aside: 'que menos se quedaran sin apoyar',
  reservations: 'que hubiera menos reservas',
  support_share: 'apoyo entre quienes tomaron posición',
};
