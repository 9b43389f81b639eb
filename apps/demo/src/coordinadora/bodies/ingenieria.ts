import type { BodyStory } from '../../story/story.ts';

export const ingenieria: BodyStory = {
  key: 'ingenieria',
  size: 8,
  founder: 'ingenieria',
  foundedDaysAgo: 55,
  founding: {
    name: 'Mesa Técnica del Agua',
    slug: 'mesa-tecnica-del-agua',
    level: 'sector',
    territory: 'Cochabamba',
    sector: 'Ingeniería y medio ambiente',
    charter: 'sociocratic-consent',
  },
  meetings: [
    {
      daysAgo: 20,
      hour: 18,
      title: 'Mesa técnica',
      place: 'Biblioteca del barrio Cala Cala',
      present: 7,
      by: 'ingenieria',
      agenda: [
        {
          title: 'Cuánta agua se pierde',
          minutes: 45,
          matter: {
            by: 'ingenieria:2',
            title: 'Medir fugas por sectores antes de hablar de tarifas',
            text: 'Cerramos un sector por noche, entre la una y las cuatro, y medimos el caudal que entra. Lo que entra con todo cerrado es fuga. En seis semanas tenemos el mapa y lo publicamos con los datos crudos. Ninguna tarifa se discute sobre cifras de la empresa solamente.',
            rounds: [
              {
                answers: {
                  support: 6,
                  because: ['Es barato, se repite igual y cualquiera puede verificarlo.'],
                },
              },
            ],
          },
        },
        {
          title: 'Estudio de la represa',
          minutes: 30,
          matter: {
            by: 'ingenieria:1',
            title: 'Publicar nuestro dictamen sobre la represa sin esperar a la auditoría',
            text: 'Publicamos ya el dictamen de nueve páginas con los costos de la represa, aunque la auditoría externa termine recién el próximo mes.',
            rounds: [
              {
                answers: {
                  support: 5,
                  block: [
                    'Dos cuadros usan precios que no hemos podido confirmar. Si salen con error, lo usarán para descartar todo el dictamen.',
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
