import type { Sentences } from './told.ts';

export const agenda = {
  no_such_item: {
    es: ['No existe ese punto', 'No encontramos ese punto en el orden del día.'],
    en: ['No such item', 'We cannot find that item on the agenda.'],
  },
  item_not_waiting: {
    es: ['El punto ya empezó', 'Ese punto del orden del día ya empezó o ya terminó.'],
    en: ['The item has begun', 'That agenda item has already begun or is finished.'],
  },
  item_not_current: {
    es: ['No es el punto actual', 'Ese punto del orden del día no es el que se está tratando.'],
    en: ['Not the present item', 'That agenda item is not the one being worked on.'],
  },
} as const satisfies Sentences;
