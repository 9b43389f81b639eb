import type { Sentences } from './told.ts';

export const consensus = {
  test_running_in_meeting: {
    es: [
      'Ya se está decidiendo otra cosa',
      'En esta sesión ya se está decidiendo otra propuesta. Hay que esperar a que termine.',
    ],
    en: ['A test is running', 'A test is already running in this meeting. Wait until it closes.'],
  },
  closes_too_early: {
    es: [
      'Cierre demasiado pronto',
      'Las reglas piden un tiempo mínimo para responder: puede cerrarse {from}, no antes.',
    ],
    en: [
      'Closes too early',
      'The test has to last at least the charter’s minimum time: it can close {from}, not before.',
    ],
  },
  closes_too_late: {
    es: [
      'Cierre demasiado tarde',
      'El cierre puede estar a noventa días como mucho. Elige una hora más cercana.',
    ],
    en: ['Closes too late', 'A test can close ninety days from now at the latest. Choose a nearer time.'],
  },
  minimum_test: {
    es: [
      'Falta tiempo para responder',
      'Hay que dar un poco más de tiempo para responder: se puede cerrar {from}.',
    ],
    en: ['More time to answer', 'The test has to stay open a little longer: it can be closed {from}.'],
  },
  base_reached: {
    es: [
      'Ya han respondido todas',
      'Ya respondieron tantas personas como había en la sala al empezar la prueba; nadie más puede contar en ella.',
    ],
    en: [
      'Everybody has answered',
      'As many people have answered as were in the hall when the test was called; nobody else can count in it.',
    ],
  },
  position_not_offered: {
    es: ['Respuesta no prevista', 'Las reglas de esta propuesta no ofrecen esa respuesta.'],
    en: ['Not an answer here', 'This proposal’s charter does not offer that answer.'],
  },
  block_needs_reason: {
    es: ['Falta el motivo', 'Para bloquear hay que decir por qué: escribe tu motivo.'],
    en: ['A reason is missing', 'To block, you have to say why: write your reason.'],
  },
  arrived_after_call: {
    es: [
      'Llegaste después',
      'Esto se empezó a decidir antes de que entraras, así que aquí tu respuesta no cuenta. En lo siguiente, sí.',
    ],
    en: [
      'You came later',
      'This test began before you checked in, so your answer does not count in it. In the next one it will.',
    ],
  },
  matter_over: {
    es: ['Ya terminó', 'Este asunto ya terminó y nadie puede responder más en él.'],
    en: ['It is over', 'This matter is over, and nobody can answer in it any more.'],
  },
} as const satisfies Sentences;
