import type { Topic } from './topic.ts';

export const classrooms: Topic = {
  item: 'Las aulas que faltan',
  wordings: [
    {
      title: 'Cuatro aulas nuevas antes del invierno',
      text: ({ name }) =>
        `En la escuela de ${name} hay cursos que pasan clases en el pasillo. Pedimos cuatro aulas con techo y vidrios antes del invierno. Las familias ponemos arena y jornadas; el cemento y los maestros los pone la alcaldía, por escrito.`,
      amended: {
        text: ({ name }) =>
          `En la escuela de ${name} hay cursos que pasan clases en el pasillo. Pedimos cuatro aulas con techo, vidrios y rampa antes del invierno. Las familias ponemos arena y jornadas, según lo que cada una pueda; el cemento y los maestros los pone la alcaldía, por escrito.`,
        reason: 'Responde al bloqueo: la rampa entra en el plano y la jornada no es multa.',
      },
    },
    {
      title: 'Turno de tarde en vez de cursos de sesenta',
      text: () =>
        'Hasta que haya aulas, los cursos de más de cuarenta se parten y la mitad va en la tarde. Dos personas por turno acompañan la salida cuando ya oscurece. Al medio año se revisa con las maestras.',
      amended: {
        text: () =>
          'Hasta que haya aulas, los cursos de más de cuarenta se parten y la mitad va en la tarde, las hermanas y los hermanos siempre en el mismo turno. Dos personas acompañan la salida. Al medio año se revisa con las maestras.',
        reason: 'Responde al bloqueo: no separar a quienes se cuidan entre sí.',
      },
    },
    {
      title: 'El desayuno escolar se cocina en la zona',
      text: ({ name }) =>
        `El desayuno de la escuela de ${name} lo cocinan por turno las familias, con haba, quinua y leche de aquí, y se paga a precio de mercado con la plata que hoy va a una empresa de galletas.`,
      amended: {
        text: ({ name }) =>
          `El desayuno de la escuela de ${name} se cocina en la zona, con haba, quinua y leche de aquí. Quien cocina cobra su jornal; no se obliga a nadie a turno sin paga. La plata es la que hoy va a una empresa de galletas.`,
        reason: 'Responde al bloqueo: cocinar es trabajo y se paga.',
      },
    },
  ],
  because: [
    'Mi nieto da clases sentado en un ladrillo.',
    'Con sesenta en un aula la maestra solo puede dictar.',
    'Lo que comen lo podemos cocinar mejor y queda la plata aquí.',
    'Si ponemos la arena nadie podrá decir que no queremos.',
  ],
  reservations: [
    'Que las aulas no se coman la cancha.',
    'Pido que se inscriba también a quienes llegaron este año.',
    'Las maestras tienen que estar en esta mesa.',
    'Que se rinda cuenta de cada bolsa de cemento.',
  ],
  standAside: [
    'Mis hijos ya salieron de la escuela; no me toca frenar.',
    'Trabajo de noche y no podré dar jornadas.',
    'Soy maestra aquí y prefiero que decidan las familias.',
    'En mi casa vamos a la escuela del otro distrito.',
  ],
  block: [
    'Una escuela con gradas y sin rampa deja en su casa a mi hija y a otros tres. Así no puedo dejarlo pasar.',
    'Partir los cursos así deja a las mayores sin poder recoger a los chicos, y alguien va a dejar de estudiar.',
    'Turno obligado y sin paga es cargarles otra vez el trabajo a las mismas mujeres.',
  ],
};
