import type { BodyStory } from '../../story/story.ts';

export const juntas: BodyStory = {
  key: 'juntas',
  size: 16,
  founder: 'juntas',
  foundedDaysAgo: 88,
  founding: {
    name: 'Juntas Vecinales del Distrito Cinco',
    slug: 'juntas-distrito-cinco',
    level: 'district',
    territory: 'Distrito 5, Cochabamba',
    charter: 'four-fifths-block-review',
  },
  meetings: [
    {
      daysAgo: 31,
      hour: 19.5,
      title: 'Reunión de juntas',
      place: 'Sede vecinal Lacma',
      present: 15,
      by: 'juntas',
      agenda: [
        {
          title: 'Las nuevas facturas',
          minutes: 30,
          matter: {
            by: 'juntas:1',
            title: 'Juntar las facturas y no pagar el aumento',
            text: 'Cada junta recoge copias de las facturas de este mes y del mismo mes del año pasado. Se paga el monto anterior en la oficina municipal, con recibo, y no el aumento. Las facturas se cuelgan en la plaza para que todos vean cuánto subió en cada calle.',
            rounds: [
              {
                answers: {
                  support: 10,
                  because: ['De 45 a 118 bolivianos, con la misma pila y el mismo goteo.'],
                  reservations: [
                    'Si cortan a alguien, que las juntas respondan juntas.',
                    'Que se tapen los nombres en las copias.',
                  ],
                  standAside: ['Alquilo y la factura viene a nombre del dueño.'],
                  undecided: 1,
                },
              },
            ],
          },
        },
        { title: 'Alumbrado de la avenida', minutes: 15 },
      ],
    },
    {
      daysAgo: 3,
      hour: 19.5,
      title: 'Reunión de juntas',
      place: 'Sede vecinal Lacma',
      present: 13,
      by: 'juntas:2',
      agenda: [
        {
          title: 'Puntos de bloqueo del distrito',
          minutes: 35,
          matter: {
            by: 'juntas:4',
            title: 'Corredor libre para ambulancias y gas domiciliario',
            text: 'En los cuatro puntos del distrito se deja un corredor de tres metros con una persona encargada en cada turno. Pasan ambulancias, carros de gas domiciliario, agua y quienes van a diálisis. Los permisos no se cobran ni se firman: basta la palabra de la encargada.',
            rounds: [{ answers: { support: 12, because: ['Mi mamá se dializa tres veces por semana.'] } }],
          },
        },
      ],
    },
  ],
};
