import type { Sentences } from './told.ts';

export const assembly = {
  assembly_exists: {
    es: ['La asamblea ya existe', 'Esta asamblea ya está fundada.'],
    en: ['The assembly exists', 'This assembly has already been founded.'],
  },
  no_such_assembly: {
    es: ['No existe esa asamblea', 'No encontramos esa asamblea. Revisa el enlace o el código.'],
    en: ['No such assembly', 'We cannot find that assembly. Check the link or the code.'],
  },
  charter_invalid: {
    es: [
      'Las reglas no cuadran',
      'Las reglas de decisión propuestas no encajan entre sí. Revísalas o elige unas ya hechas.',
    ],
    en: [
      'The charter does not fit',
      'The proposed rules of decision do not fit together. Look them over or choose a ready charter.',
    ],
  },
  does_not_count: {
    es: [
      'Ahora no cuentas aquí',
      'Esto lo pueden hacer quienes están en la sesión o vinieron a una de las últimas cinco.',
    ],
    en: [
      'You do not count here now',
      'This is for those who are in the meeting or were at one of the last five.',
    ],
  },
  time_zone_invalid: {
    es: [
      'Esa zona horaria no existe',
      'La hora de la asamblea tiene que ser la de un lugar de la lista. Elige uno cercano.',
    ],
    en: [
      'There is no such time zone',
      'The time of the assembly has to be that of a place in the list. Choose one nearby.',
    ],
  },
} as const satisfies Sentences;
