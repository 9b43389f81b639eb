import type { Sentences } from './told.ts';

export const meeting = {
  no_such_meeting: {
    es: ['No existe esa sesión', 'No encontramos esa sesión en esta asamblea.'],
    en: ['No such meeting', 'We cannot find that meeting in this assembly.'],
  },
  starts_in_past: {
    es: ['Esa hora ya pasó', 'La sesión tiene que empezar en el futuro. Elige otra hora.'],
    en: ['That time has passed', 'The meeting has to begin in the future. Choose another time.'],
  },
  meeting_already_open: {
    es: [
      'Ya hay una sesión abierta',
      'La asamblea ya tiene una sesión abierta. Ciérrala antes de abrir otra.',
    ],
    en: ['A meeting is open', 'The assembly already has an open meeting. Close it before you open another.'],
  },
  meeting_not_convened: {
    es: ['No se puede abrir', 'Esta sesión ya se abrió, se cerró o se anuló.'],
    en: ['It cannot be opened', 'This meeting has already been opened, closed or dropped.'],
  },
  meeting_not_open: {
    es: ['La sesión no está abierta', 'Esto solo se puede hacer mientras la sesión está abierta.'],
    en: ['The meeting is not open', 'This can only be done while the meeting is open.'],
  },
  meeting_not_paused: {
    es: ['La sesión no está en pausa', 'La sesión no está en pausa, así que no hay nada que reanudar.'],
    en: ['The meeting is not paused', 'The meeting is not paused, so there is nothing to resume.'],
  },
  meeting_paused: {
    es: ['La sesión está en pausa', 'La sesión está en pausa. Espera a que se reanude.'],
    en: ['The meeting is paused', 'The meeting is paused. Wait until it goes on.'],
  },
  already_checked_in: {
    es: ['Ya estás dentro', 'Ya habías entrado en esta sesión; no hace falta repetirlo.'],
    en: ['You are already in', 'You have already checked in to this meeting; once is enough.'],
  },
  code_invalid: {
    es: [
      'El código no vale',
      'El código de la sala no es ese o ya cambió. Mira la pantalla de la sala y escribe el que se ve ahora.',
    ],
    en: [
      'The code does not fit',
      'That is not the hall’s code, or it has changed. Look at the hall screen and type the one you see now.',
    ],
  },
  already_facilitating: {
    es: ['Ya facilitas', 'Ya llevas la facilitación de esta sesión, o ya hay dos personas que la llevan.'],
    en: ['Already facilitating', 'You already facilitate this meeting, or two people already do.'],
  },
  not_checked_in: {
    es: ['No has entrado en la sesión', 'Primero entra en la sesión con el código que se ve en la sala.'],
    en: ['You are not checked in', 'First check in to the meeting with the code shown in the hall.'],
  },
  not_convener: {
    es: ['No convocaste tú', 'Solo quien convocó la sesión puede hacer esto.'],
    en: ['You did not convene it', 'Only whoever convened the meeting can do this.'],
  },
  not_facilitator: {
    es: ['No facilitas esta sesión', 'Esto le toca a quien facilita la sesión.'],
    en: ['You do not facilitate', 'This is for whoever facilitates the meeting.'],
  },
} as const satisfies Sentences;
