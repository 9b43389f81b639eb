import { CITY } from '../places.ts';
import type { Topic } from './topic.ts';

export const university: Topic = {
  item: 'La ampliación de la universidad',
  wordings: [
    {
      title: `Que la universidad de ${CITY} abra carreras en las laderas`,
      text: ({ district }) =>
        `La universidad abre dos carreras de tarde y de noche en el Distrito ${district}, en aulas prestadas hasta que haya edificio, para quienes trabajan de día. Primero las que se preguntaron en las zonas: agua, construcción y salud.`,
      amended: {
        text: ({ district }) =>
          `La universidad abre dos carreras de tarde y de noche en el Distrito ${district}, en aulas prestadas que la escuela acepte en su propia asamblea, para quienes trabajan de día. Primero las que se preguntaron en las zonas: agua, construcción y salud.`,
        reason: 'Responde al bloqueo: las aulas son de la escuela y ella decide si las presta.',
      },
    },
    {
      title: 'Dar el terreno del tanque viejo a la universidad',
      text: ({ name }) =>
        `El terreno del tanque viejo de ${name} se da en préstamo a la universidad por veinte años para talleres. A cambio entran primero las muchachas y los muchachos de la zona, y el taller abre los sábados para cualquiera.`,
      amended: {
        text: ({ name }) =>
          `La mitad de arriba del terreno del tanque viejo de ${name} se da en préstamo a la universidad por diez años para talleres; la de abajo queda para la feria. El taller abre los sábados para cualquiera.`,
        reason: 'Responde al bloqueo: la feria se queda, y el plazo es más corto.',
      },
    },
    {
      title: 'Presupuesto para la universidad antes que para otro puente',
      text: () =>
        'De lo que toca a la ciudad por el gas, la primera parte va a laboratorios y becas de comida de la universidad pública, y recién después al segundo puente. El gasto se publica cada tres meses.',
      amended: {
        text: () =>
          'De lo que toca a la ciudad por el gas, una parte igual va a laboratorios y becas de comida de la universidad pública y a la pasarela de las laderas. El gasto se publica cada tres meses.',
        reason: 'Responde al bloqueo: la pasarela no puede esperar otro año de lluvias.',
      },
    },
  ],
  because: [
    'La primera de mi familia que estudia tarda dos horas en llegar.',
    'Una carrera de noche es la única que puedo pagar, porque trabajo.',
    'Lo que se aprende abajo que sirva arriba.',
    'Si no la pedimos nosotros, no viene nadie a ofrecerla.',
  ],
  reservations: [
    'Que haya luz y carros hasta las diez de la noche.',
    'Que los laboratorios también analicen nuestra agua.',
    'Pido que haya cupo para quienes no acabaron la escuela a tiempo.',
    'Falta decir quién cuida el edificio en vacaciones.',
  ],
  standAside: [
    'Soy estudiante y parte; dejo que decidan las demás.',
    'Para mí primero es el agua. No me opongo.',
    'No conozco el terreno y no quiero opinar de oídas.',
    'Mi familia ya decidió irse del barrio.',
  ],
  block: [
    'Prestan aulas de la escuela sin que la escuela haya dicho que sí.',
    'En ese terreno está la feria de la que viven treinta familias, y el texto no las nombra.',
    'El año pasado se llevó el río a dos personas. La pasarela no puede ir después de un laboratorio.',
  ],
};
