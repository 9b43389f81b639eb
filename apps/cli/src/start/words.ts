/** What the start says, in the terminal's language. */
export const WORDS = {
  es: {
    starting: 'Arrancando …',
    filling: (worlds: readonly string[]) =>
      `Arrancando (una base vacía se llena primero con: ${worlds.join(', ')}) …`,
    inUse: 'La base ya tiene asambleas o personas: no se llena con ningún mundo de ejemplo.',
    noSuchWorld: (name: string, worlds: readonly string[]) =>
      `No hay ningún mundo de ejemplo «${name}»: hay ${worlds.join(', ')}; o none, por sí solo, para ninguno.`,
    usage: `Uso: npm start -- [--world MUNDO …]

Una base vacía se llena primero con mundos de ejemplo; si no se dice otra cosa, con coordinadora y zona.
  --world coordinadora   una coordinadora en plena asamblea y sus doce organizaciones
  --world federation     la federación de una ciudad: 8 distritos, 484 juntas vecinales, consejos de escuelas
  --world zona           una zona de 29 hogares y sus dos años de reuniones
  --world none           ninguno
Varios: --world zona --world federation, o --world zona,federation. Lo mismo dice la variable WORLD.
Las demás variables están en docs/operations.md.`,
    stopping: 'Deteniendo …',
    here: (address: string) => `La Coordinadora está en ${address}`,
    telephones: (address: string) => `Teléfonos en la misma red: ${address}`,
    ways: 'Para entrar como alguien de los mundos de ejemplo:',
    stop: 'Ctrl-C lo detiene todo.',
  },
  en: {
    starting: 'Starting …',
    filling: (worlds: readonly string[]) =>
      `Starting (an empty database is filled first, with: ${worlds.join(', ')}) …`,
    inUse: 'The database holds assemblies or people already: it is filled with no sample world.',
    noSuchWorld: (name: string, worlds: readonly string[]) =>
      `There is no sample world "${name}": there are ${worlds.join(', ')}; or none, by itself, for none of them.`,
    usage: `Usage: npm start -- [--world WORLD …]

An empty database is filled with sample worlds first; with coordinadora and zona unless you say otherwise.
  --world coordinadora   a coalition in the middle of a meeting, and its twelve bodies
  --world federation     a city’s federation: 8 districts, 484 neighbourhood assemblies, councils of schools
  --world zona           a neighbourhood of 29 households and its two years of meetings
  --world none           none of them
Several: --world zona --world federation, or --world zona,federation. The variable WORLD says the same.
The other variables stand in docs/operations.md.`,
    stopping: 'Stopping …',
    here: (address: string) => `Coordinadora is at ${address}`,
    telephones: (address: string) => `Telephones on the same network: ${address}`,
    ways: 'Sign in as somebody of the sample worlds:',
    stop: 'Ctrl-C stops everything.',
  },
} as const;
