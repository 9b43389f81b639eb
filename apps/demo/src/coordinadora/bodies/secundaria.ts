import type { BodyStory } from '../../story/story.ts';

export const secundaria: BodyStory = {
  key: 'secundaria',
  size: 10,
  founder: 'secundaria',
  foundedDaysAgo: 35,
  founding: {
    name: 'Estudiantes de Secundaria en Asamblea',
    slug: 'secundaria-en-asamblea',
    level: 'sector',
    territory: 'Cochabamba',
    sector: 'Secundaria',
    charter: 'consensus-approval',
  },
  meetings: [
    {
      daysAgo: 16,
      hour: 17,
      title: 'Asamblea de colegios',
      place: 'Gradas del estadio',
      present: 9,
      by: 'secundaria',
      agenda: [
        {
          title: 'Murales',
          minutes: 20,
          matter: {
            by: 'secundaria:1',
            title: 'Un mural del agua en cada colegio',
            text: 'Cada colegio pinta un mural con la historia del agua de su barrio. La pintura se junta con kermés, no con cuota. Antes de pintar se pide permiso a la dirección por escrito.',
            rounds: [
              {
                answers: {
                  support: 5,
                  because: ['En el nuestro ya hablamos con la directora y prestó la pared del fondo.'],
                  undecided: 1,
                },
              },
            ],
          },
        },
      ],
    },
    {
      daysAgo: 1,
      hour: 17,
      title: 'Asamblea de colegios',
      place: 'Gradas del estadio',
      present: 8,
      by: 'secundaria:2',
      agenda: [
        {
          title: 'La marcha del viernes',
          minutes: 25,
          matter: {
            by: 'secundaria:3',
            title: 'Ir a la marcha del viernes con baldes y sin mochilas',
            text: 'Vamos en columna propia, con baldes vacíos y sin mochilas. Nos juntamos a las nueve en el Prado. Cada colegio nombra a dos personas que cuidan que nadie quede solo y que todas vuelvan antes de las dos.',
            rounds: [
              {
                answers: { support: 2, reservations: ['Que quienes tengan examen puedan llegar después.'] },
                leave: 'running',
              },
            ],
          },
        },
      ],
    },
  ],
};
