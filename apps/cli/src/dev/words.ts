/** What `npm run dev` says beyond what the start says, in the terminal's language. */
export const WORDS = {
  es: {
    watching: 'Lo que cambie en el código se sirve al guardarlo.',
    again: 'api: cambió el código, arranca otra vez …',
    ended: 'api: se detuvo; arriba dice por qué. Arranca otra vez con el próximo cambio.',
    noWeb: 'web: no arranca; arriba dice por qué.',
  },
  en: {
    watching: 'What changes in the code is served as it is saved.',
    again: 'api: the code changed, starting again …',
    ended: 'api: it ended, and says why above. It starts again with the next change.',
    noWeb: 'web: it does not start, and says why above.',
  },
} as const;
