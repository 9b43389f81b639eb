import type { BodyStory } from '../../story/story.ts';

export const cocaleras: BodyStory = {
  key: 'cocaleras',
  size: 16,
  founder: 'cocaleras',
  foundedDaysAgo: 70,
  founding: {
    name: 'Productoras y Productores de Coca del Trópico',
    slug: 'coca-del-tropico',
    level: 'sector',
    territory: 'Trópico de Cochabamba',
    sector: 'Agricultura',
    charter: 'minus-two',
  },
  meetings: [
    {
      daysAgo: 24,
      hour: 15,
      title: 'Ampliado de centrales',
      place: 'Cancha techada de Eterazama',
      present: 14,
      by: 'cocaleras',
      agenda: [
        {
          title: 'Víveres para el valle',
          minutes: 30,
          matter: {
            by: 'cocaleras:2',
            title: 'Dos camiones de plátano, yuca y naranja cada semana',
            text: 'Mientras dure el bloqueo mandamos dos camiones por semana a las ollas comunes de la ciudad. Cada sindicato carga lo que puede; la lista la lleva la central y se lee en el ampliado. No se vende nada en el camino.',
            rounds: [
              {
                answers: {
                  support: 8,
                  because: ['Cuando nos militarizaron a nosotros, la ciudad nos mandó harina y remedios.'],
                  reservations: ['Sí, pero que las ollas nos manden de vuelta los sacos vacíos.'],
                  block: [
                    'Mi sindicato perdió la cosecha con la riada y todavía no recibe ayuda. Primero la casa.',
                    'El camino de Villa Tunari está con derrumbes: no voy a aceptar que un chofer arriesgue la vida por naranja.',
                  ],
                  undecided: 2,
                },
              },
            ],
          },
        },
        {
          title: 'Postura sobre el agua',
          minutes: 20,
          matter: {
            by: 'cocaleras:1',
            title: 'El agua no se concesiona, ni la del valle ni la del trópico',
            text: 'Nos sumamos a la Coordinadora. Pedimos que el acuerdo diga también que los ríos y las vertientes del trópico quedan fuera de cualquier concesión, y que se consulte a las comunidades antes de toda obra.',
            rounds: [
              {
                answers: {
                  support: 12,
                  because: ['Hoy es el valle. Mañana será el río San Mateo.'],
                  undecided: 1,
                },
              },
            ],
          },
        },
      ],
    },
  ],
};
