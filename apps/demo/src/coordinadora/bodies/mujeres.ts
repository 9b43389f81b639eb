import type { BodyStory } from '../../story/story.ts';

export const mujeres: BodyStory = {
  key: 'mujeres',
  size: 12,
  founder: 'mujeres',
  foundedDaysAgo: 50,
  founding: {
    name: 'Asamblea de Mujeres por el Agua',
    slug: 'mujeres-por-el-agua',
    level: 'sector',
    territory: 'Cochabamba',
    sector: 'Mujeres',
    charter: 'coordinadora',
  },
  meetings: [
    {
      daysAgo: 18,
      hour: 15,
      title: 'Reunión de los sábados',
      place: 'Casa de la calle Antezana',
      present: 11,
      by: 'mujeres',
      agenda: [
        {
          title: 'La palabra en las asambleas',
          minutes: 30,
          matter: {
            by: 'mujeres:1',
            title: 'Pedir guardería y horario de tarde en toda asamblea de la Coordinadora',
            text: 'Llevamos a la Coordinadora este pedido: que ninguna asamblea empiece después de las seis de la tarde y que haya siempre un espacio cuidado para las guaguas, atendido por turnos entre compañeros y compañeras. Sin eso, las que sostenemos las ollas no podemos quedarnos a decidir.',
            rounds: [
              {
                answers: {
                  support: 9,
                  because: ['Las decisiones grandes salen a las once de la noche, cuando ya nos fuimos.'],
                  reservations: ['A las seis muchas recién cierran su puesto. Seis y media.'],
                },
              },
            ],
          },
        },
        { title: 'Turnos de las ollas de la plaza', minutes: 20 },
      ],
    },
  ],
};
