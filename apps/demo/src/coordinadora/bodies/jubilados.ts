import type { BodyStory } from '../../story/story.ts';

export const jubilados: BodyStory = {
  key: 'jubilados',
  size: 10,
  founder: 'jubilados',
  foundedDaysAgo: 58,
  founding: {
    name: 'Jubiladas y Jubilados del Ferrocarril y la Mina',
    slug: 'jubilados-ferrocarril-mina',
    level: 'sector',
    territory: 'Cochabamba',
    sector: 'Personas jubiladas',
    charter: 'lazy-consensus',
  },
  meetings: [
    {
      daysAgo: 30,
      hour: 10,
      title: 'Reunión de la mañana',
      place: 'Plaza Colón, banco de la glorieta',
      present: 9,
      by: 'jubilados',
      agenda: [
        {
          title: 'Nuestro lugar en la vigilia',
          minutes: 20,
          matter: {
            by: 'jubilados:1',
            title: 'Vigilia de diez a doce frente a la prefectura',
            text: 'Los días hábiles, de diez a doce, hacemos vigilia con bancos y sombrillas frente a la prefectura. Va quien puede. Llevamos el cuaderno de firmas.',
            rounds: [{ answers: { support: 3 } }],
          },
        },
        {
          title: 'Carta a los periódicos',
          minutes: 15,
          matter: {
            by: 'jubilados:2',
            title: 'Carta pública contra el alza',
            text: 'Mandamos una carta a los dos periódicos explicando cuánto queda de una renta después de pagar la nueva factura de agua.',
            rounds: [
              {
                answers: {
                  support: 2,
                  block: [
                    'La carta cita la renta de un compañero que no ha dado permiso. Así no puede salir.',
                  ],
                },
              },
            ],
          },
        },
      ],
    },
  ],
};
