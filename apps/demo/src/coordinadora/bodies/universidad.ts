import type { BodyStory } from '../../story/story.ts';

export const universidad: BodyStory = {
  key: 'universidad',
  size: 14,
  founder: 'universidad',
  foundedDaysAgo: 60,
  founding: {
    name: 'Asamblea Universitaria por el Agua',
    slug: 'universitaria-por-el-agua',
    level: 'sector',
    territory: 'Cochabamba',
    sector: 'Universidad',
    charter: 'fifteen-m',
  },
  meetings: [
    {
      daysAgo: 29,
      hour: 18,
      title: 'Asamblea en el patio de Humanidades',
      place: 'Patio de Humanidades',
      present: 12,
      by: 'universidad',
      agenda: [
        {
          title: 'Toma de aulas',
          minutes: 40,
          matter: {
            by: 'universidad:3',
            title: 'Abrir el comedor y las aulas a quienes llegan a bloquear',
            text: 'Durante los días de bloqueo, el comedor y ocho aulas de la planta baja quedan abiertos para que duerman y coman quienes llegan de las provincias. Las carreras se turnan en la limpieza y en la puerta.',
            rounds: [
              {
                answers: {
                  support: 8,
                  reservations: ['De acuerdo si los laboratorios quedan con llave.'],
                  block: [
                    'El comedor atiende becarios que no tienen otra comida. Sin garantizar su ración, esto se hace a costa de los más pobres de la casa.',
                  ],
                  undecided: 1,
                },
              },
            ],
          },
        },
      ],
    },
    {
      daysAgo: 22,
      hour: 18,
      title: 'Asamblea en el patio de Humanidades',
      place: 'Patio de Humanidades',
      present: 12,
      by: 'universidad:1',
      agenda: [
        {
          title: 'Otra vez el comedor',
          minutes: 30,
          again: {
            title: 'Abrir el comedor y las aulas a quienes llegan a bloquear',
            rounds: [
              {
                amend: {
                  text: 'Durante los días de bloqueo, ocho aulas de la planta baja quedan abiertas para que duerman quienes llegan de las provincias. El comedor abre una segunda mesa después de la de los becarios, con víveres que pone la Coordinadora. Las carreras se turnan en la limpieza y en la puerta.',
                  reason: 'La ración de los becarios queda antes y aparte.',
                },
                answers: {
                  support: 9,
                  because: ['El cambio responde a lo que se pidió.'],
                  block: [
                    'Sin personal de cocina contratado, la segunda mesa la harán las mismas compañeras hasta la medianoche. Eso no es solidaridad.',
                  ],
                  undecided: 1,
                },
              },
            ],
          },
        },
        {
          title: 'Brigadas de explicación',
          minutes: 20,
          matter: {
            by: 'universidad:4',
            title: 'Brigadas que lean el contrato en las ferias',
            text: 'Derecho, Economía e Ingeniería arman brigadas de tres personas que van a las ferias del miércoles y sábado a leer el contrato cláusula por cláusula, en castellano y en quechua, y a anotar las preguntas que no sepamos responder.',
            rounds: [
              { answers: { support: 11, because: ['Nadie lo ha leído entero, ni quienes lo firmaron.'] } },
            ],
          },
        },
      ],
    },
  ],
};
