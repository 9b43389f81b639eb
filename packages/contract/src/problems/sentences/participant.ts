import type { Sentences } from './told.ts';

/** What a device may not do for want of the right participant, link or phrase. */
export const participant = {
  not_signed_in: {
    es: ['Hace falta participar', 'Para esto tienes que entrar como participante en este aparato.'],
    en: ['Take part first', 'For this you have to be a participant on this device.'],
  },
  act_as_needed: {
    es: ['¿Quién habla?', 'En este aparato hay varias personas. Elige quién habla.'],
    en: ['Who is speaking?', 'Several people share this device. Choose who is speaking.'],
  },
  not_yours: {
    es: ['No es tuyo', 'Esto pertenece a otra persona o hace falta otro papel para verlo.'],
    en: ['Not yours', 'This belongs to somebody else, or another role is needed to see it.'],
  },
  no_such_draft: {
    es: ['No existe ese borrador', 'No encontramos ese borrador; quizá ya se abrió o se borró.'],
    en: ['No such draft', 'We cannot find that draft; perhaps it was opened or deleted.'],
  },
  no_such_device: {
    es: ['No existe ese aparato', 'Ese aparato ya no está entre los tuyos.'],
    en: ['No such device', 'That device is no longer among yours.'],
  },
  recovery_phrase_wrong: {
    es: [
      'La frase no es correcta',
      'Esas palabras no forman una frase de recuperación. Revísalas una a una: son doce.',
    ],
    en: [
      'The phrase is not right',
      'Those words are not a recovery phrase. Check them one by one: there are twelve.',
    ],
  },
  link_invalid: {
    es: ['El enlace ya no vale', 'El enlace ya se usó, caducó o está incompleto. Pide uno nuevo.'],
    en: [
      'The link no longer works',
      'The link has been used, has expired or is incomplete. Ask for a new one.',
    ],
  },
  farewell_failed: {
    es: [
      'Todavía no se ha borrado nada',
      'No pudimos terminar lo que llevas en alguna de tus asambleas, y por eso no hemos borrado nada. Prueba otra vez dentro de un momento.',
    ],
    en: [
      'Nothing has been erased yet',
      'What you hold in one of your assemblies could not be ended, so nothing has been erased. Try again in a moment.',
    ],
  },
} as const satisfies Sentences;
