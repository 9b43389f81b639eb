import type { Sentences } from './told.ts';

export const proposal = {
  no_such_proposal: {
    es: ['No existe esa propuesta', 'No encontramos esa propuesta en esta asamblea.'],
    en: ['No such proposal', 'We cannot find that proposal in this assembly.'],
  },
  wrong_state: {
    es: ['Ahora no se puede', 'La propuesta ya no está en la situación en que esto se puede hacer.'],
    en: ['Not possible now', 'The proposal is no longer in a state in which this can be done.'],
  },
  stale_version: {
    es: [
      'El texto ha cambiado',
      'Mientras tanto cambió el texto o empezó otra prueba. Lee lo que hay ahora y responde de nuevo.',
    ],
    en: [
      'The text has changed',
      'Meanwhile the text changed or another test began. Read what is there now and answer again.',
    ],
  },
  text_frozen: {
    es: ['El texto está fijo', 'Mientras se decide, el texto no se puede cambiar.'],
    en: ['The text is frozen', 'While the test is running the text cannot be changed.'],
  },
  minimum_discussion: {
    es: [
      'Falta tiempo de discusión',
      'Las reglas piden un tiempo mínimo de discusión. Se podrá decidir {from}.',
    ],
    en: [
      'More time to discuss',
      'The charter asks for a minimum time of discussion. A test can be called {from}.',
    ],
  },
  same_version_too_soon: {
    es: [
      'Demasiado pronto para repetir',
      'Este mismo texto acaba de ponerse a prueba. Cambien algo, o se podrá probar otra vez {from}.',
    ],
    en: [
      'Too soon to ask again',
      'This same text has just been tested. Change it, or it can be tested again {from}.',
    ],
  },
  not_proposer: {
    es: ['No es tu propuesta', 'Solo quien hizo la propuesta puede hacer esto.'],
    en: ['Not your proposal', 'Only whoever made the proposal can do this.'],
  },
  one_proposal_a_day: {
    es: [
      'Una propuesta al día',
      'Quien aún no ha venido a una sesión puede abrir una propuesta al día. Mañana podrás abrir otra.',
    ],
    en: [
      'One proposal a day',
      'Whoever has not been at a meeting yet can open one proposal a day. Tomorrow you can open another.',
    ],
  },
} as const satisfies Sentences;
