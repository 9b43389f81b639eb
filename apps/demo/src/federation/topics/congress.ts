import { CITY } from '../places.ts';
import type { Topic } from './topic.ts';

export const congress: Topic = {
  item: 'La fecha del congreso',
  wordings: [
    {
      title: 'El congreso, dos domingos después de las fiestas',
      text: () =>
        `El congreso de las juntas de ${CITY} se hace dos domingos después de las fiestas y dura un día. Las preguntas llegan por escrito a las zonas tres semanas antes; lo que no se preguntó a las zonas no se decide en el congreso.`,
      amended: {
        text: () =>
          `El congreso de las juntas de ${CITY} se hace cuatro domingos después de las fiestas y dura un día. Las preguntas llegan por escrito a las zonas cinco semanas antes; lo que no se preguntó a las zonas no se decide en el congreso.`,
        reason: 'Responde al bloqueo: en tres semanas no alcanzan a reunirse las zonas de arriba.',
      },
    },
    {
      title: 'Congreso en la ladera y no en el centro',
      text: ({ district }) =>
        `El congreso se hace cada vez en otro distrito. Proponemos que el próximo sea en el Distrito ${district}, en la cancha techada, con olla de todas las zonas. Quien viene de lejos duerme en casas.`,
      amended: {
        text: ({ district }) =>
          `El congreso se hace cada vez en otro distrito, por sorteo entre los que tienen cancha techada. Este año el Distrito ${district} se ofrece. Quien viene de lejos duerme en casas, y las wawas tienen un espacio cuidado.`,
        reason: 'Responde al bloqueo: sorteo, y alguien que cuide a las wawas.',
      },
    },
    {
      title: 'Primero los informes, después el congreso',
      text: () =>
        'No hay fecha de congreso hasta que en cada zona se haya leído qué se hizo con lo acordado en el anterior. La lectura se hace en reunión ordinaria, con las cuentas en la mesa.',
      amended: {
        text: () =>
          'En cada zona se lee en los próximos dos meses qué se hizo con lo acordado en el congreso anterior, con las cuentas en la mesa. Al cabo de los dos meses se fija la fecha, se haya leído en todas o no.',
        reason: 'Responde al bloqueo: que una zona dormida no deje a todas sin congreso.',
      },
    },
  ],
  because: [
    'El congreso es de las zonas y las zonas tienen que llegar con algo decidido.',
    'La otra vez nos enteramos de la fecha por la radio.',
    'Un día basta si las preguntas vienen claras.',
    'Cada vez en otro lugar, para que también vengan a ver el barro.',
  ],
  reservations: [
    'Que no caiga en día de feria.',
    'Pido pasajes para las zonas más lejanas.',
    'Que las actas del congreso se lean aquí dentro del mes.',
    'De acuerdo, si la palabra se da por zonas y no por apellidos.',
  ],
  standAside: [
    'Ese domingo trabajo, así que no me toca fijarlo.',
    'Nunca fui a un congreso y quiero ver primero.',
    'Hablé demasiado en esta reunión. Que decidan otras.',
    'Me da igual la fecha y no la voy a trabar.',
  ],
  block: [
    'En tres semanas no nos alcanzamos a reunir dos veces, y entonces iríamos sin haber preguntado. Eso no es un congreso de las zonas.',
    'Siempre se pone donde las madres no pueden ir con sus wawas, y después deciden los mismos.',
    'Con esa condición basta una zona que no se reúna para que no haya congreso nunca.',
  ],
};
