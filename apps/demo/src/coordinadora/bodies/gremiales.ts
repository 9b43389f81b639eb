import type { BodyStory } from '../../story/story.ts';

export const gremiales: BodyStory = {
  key: 'gremiales',
  size: 14,
  founder: 'gremiales',
  foundedDaysAgo: 65,
  founding: {
    name: 'Gremiales de La Cancha',
    slug: 'gremiales-la-cancha',
    level: 'sector',
    territory: 'Cochabamba',
    sector: 'Comercio',
    charter: 'n-street-2006',
  },
  meetings: [
    {
      daysAgo: 34,
      hour: 6,
      title: 'Asamblea antes de abrir los puestos',
      place: 'Pasaje de las papas',
      present: 12,
      by: 'gremiales',
      agenda: [
        {
          title: 'Precios durante el bloqueo',
          minutes: 25,
          matter: {
            by: 'gremiales:3',
            title: 'Precio escrito y sin alza en papa, arroz, harina y aceite',
            text: 'Mientras haya bloqueo, los cuatro productos se venden al precio del lunes pasado, escrito en cartón a la vista. A quien suba se le visita entre tres la primera vez y se avisa en la asamblea la segunda.',
            rounds: [
              {
                answers: {
                  support: 10,
                  reservations: ['Si el mayorista sube, que podamos mostrar la nota y tratarlo de nuevo.'],
                  undecided: 1,
                },
              },
            ],
          },
        },
      ],
    },
    {
      daysAgo: 5,
      hour: 6,
      title: 'Asamblea antes de abrir los puestos',
      place: 'Pasaje de las papas',
      present: 11,
      by: 'gremiales:1',
      agenda: [
        {
          title: 'Cierre solidario',
          minutes: 25,
          matter: {
            by: 'gremiales:2',
            title: 'Cerrar los puestos los miércoles por la tarde',
            text: 'Los miércoles desde las dos de la tarde cerramos en apoyo a la Coordinadora y marchamos con los delantales puestos. Los puestos de comida preparada quedan abiertos para las ollas comunes.',
            rounds: [
              {
                answers: {
                  support: 8,
                  because: ['El miércoles por la tarde igual se vende poco.'],
                  standAside: ['Vendo flores y el miércoles es día de cementerio. No me opongo.'],
                },
              },
            ],
          },
        },
      ],
    },
  ],
};
