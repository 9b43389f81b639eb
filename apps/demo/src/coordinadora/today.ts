import type { MeetingStory } from '../story/story.ts';

/** The proposal under test in the meeting that is going on. */
export const RETURN = 'Que la empresa del agua vuelva al control público';
export const today: Omit<MeetingStory, 'daysAgo' | 'hour' | 'agenda'> = {
  title: 'Asamblea de hoy: después de la empresa',
  place: 'Complejo fabril, coliseo',
  present: 62,
  by: 'juntas:1',
};

export const returnToPublic = {
  by: 'comites:2',
  title: RETURN,
  text: 'Cuando se anule el contrato, la empresa del agua vuelve a la ciudad, pero no como antes. En su directorio, la mitad de los puestos es de los barrios, elegidos por zona y revocables. Las cuentas se publican cada mes, factura por factura. Los comités y los regantes siguen siendo dueños de sus pozos y acequias, y si se conectan a la red lo hacen por acuerdo propio. Nadie es despedido por haber trabajado en la concesión.',
  amended:
    'Cuando se anule el contrato, la empresa del agua vuelve a la ciudad, pero no como antes. La mitad de los puestos de su directorio es de los barrios, por zona, con rotación cada dos años y revocatoria en cualquier momento. Las cuentas se publican cada mes, factura por factura. Los comités y los regantes siguen siendo dueños de sus pozos y acequias, y si se conectan a la red lo hacen por acuerdo propio. La zona sur, que hoy no tiene red, entra en el primer plan de obras. Nadie es despedido por haber trabajado en la concesión.',
  reason: 'Los comités pidieron nombrar a la zona sur; las juntas, la rotación y la revocatoria.',
  support: 22,
  because: [
    'La empresa pública de antes también nos dejaba sin agua. Con las cuentas a la vista sería otra cosa.',
    'Por primera vez alguien escribe que la zona sur existe.',
  ],
  reservations: [
    'Mitad del directorio suena bien, pero falta decir cómo se elige dentro de cada zona.',
    'Dos años es largo. Con uno se aprende y no se acomoda nadie.',
    'Me preocupa de dónde saldrá la plata para las obras del primer plan.',
  ],
  /** Given by the person the sign-in link with a reservation leads to. */
  ownReservation:
    'Estoy de acuerdo, con una condición: que los regantes de las alturas también tengan voz en el directorio, porque la vertiente está arriba.',
  standAside: [
    'Trabajo en la empresa y me alcanza lo de los despidos. No apoyo ni freno.',
    'Prefiero cooperativas por zona a una sola empresa, pero no voy a detener el acuerdo.',
    'Mi base todavía no ha discutido este punto y no traigo mandato.',
  ],
  undecided: 2,
};

/** The text of the blocked proposal as it is discussed today. */
export const truceAmended = {
  text: 'Suspendemos el bloqueo por siete días, desde el viernes, solo cuando estén firmadas dos cosas: ninguna detención por los bloqueos, con Derechos Humanos en cada punto, y una reunión pública con la prefectura transmitida por las radios. Las ollas y los relevos quedan armados. Si a los siete días no hay anulación firmada, el bloqueo vuelve sin nueva asamblea.',
  reason: 'Responde al bloqueo: primero la garantía escrita, y siete días en vez de quince.',
};
