import type { Sentences } from './told.ts';

export const downtime = {
  clock_not_due: {
    es: ['Aún no toca', 'El plazo todavía no ha vencido.'],
    en: ['Not yet', 'The deadline has not passed yet.'],
  },
  clock_first: {
    es: ['Un momento', 'Primero tiene que cumplirse un plazo que acaba de vencer. Prueba otra vez.'],
    en: ['One moment', 'A deadline that has just passed comes first. Try again.'],
  },
  time_went_back: {
    es: ['El reloj se atrasó', 'El reloj del servidor va hacia atrás. Prueba otra vez dentro de un momento.'],
    en: ['The clock went back', 'The server’s clock is going backwards. Try again in a moment.'],
  },
  format_went_back: {
    es: [
      'El libro es más nuevo',
      'Este libro ya se escribe en un formato más nuevo que el de este programa. Hay que actualizarlo.',
    ],
    en: [
      'The book is newer',
      'This book is already written in a newer format than this program’s. It has to be updated.',
    ],
  },
} as const satisfies Sentences;
