/** What the start says, in the terminal's language. */
export const WORDS = {
  es: {
    starting: 'Arrancando …',
    filling: 'Arrancando (una base vacía se llena primero con el mundo de ejemplo) …',
    stopping: 'Deteniendo …',
    here: (address: string) => `La Coordinadora está en ${address}`,
    telephones: (address: string) => `Teléfonos en la misma red: ${address}`,
    ways: 'Para entrar como alguien del mundo de ejemplo:',
    stop: 'Ctrl-C lo detiene todo.',
  },
  en: {
    starting: 'Starting …',
    filling: 'Starting (an empty database is filled with the demo world first) …',
    stopping: 'Stopping …',
    here: (address: string) => `Coordinadora is at ${address}`,
    telephones: (address: string) => `Telephones on the same network: ${address}`,
    ways: 'Sign in as somebody of the demo world:',
    stop: 'Ctrl-C stops everything.',
  },
} as const;
