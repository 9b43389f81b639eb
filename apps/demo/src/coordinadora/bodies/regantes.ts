import type { BodyStory } from '../../story/story.ts';

export const regantes: BodyStory = {
  key: 'regantes',
  size: 18,
  founder: 'regantes',
  foundedDaysAgo: 75,
  founding: {
    name: 'Regantes del Valle Central',
    slug: 'regantes-valle-central',
    level: 'sector',
    territory: 'Cochabamba',
    sector: 'Riego',
    charter: 'formal-consensus',
  },
  meetings: [
    {
      daysAgo: 40,
      hour: 17,
      title: 'Asamblea de la acequia madre',
      place: 'Compuerta de La Maica',
      present: 15,
      by: 'regantes',
      agenda: [
        { title: 'Estado de las lagunas y de la acequia', minutes: 20 },
        {
          title: 'Mitas de agua de esta época seca',
          minutes: 30,
          matter: {
            by: 'regantes:3',
            title: 'Mitas de doce horas hasta que llueva',
            text: 'Desde el lunes, cada mita será de doce horas y no de veinticuatro. El turno de noche rota: nadie riega de noche dos veces seguidas. La juez de agua anota las entradas en la compuerta y cualquiera puede mirar el cuaderno. Cuando la laguna pase la marca de los cuatro metros, volvemos a las mitas largas sin nueva asamblea.',
            rounds: [
              {
                answers: {
                  support: 10,
                  because: [
                    'Con mitas largas, los de la cola nos quedamos mirando el canal seco.',
                    'Así también alcanza para los que siembran hortaliza.',
                  ],
                  reservations: [
                    'De acuerdo, pero que el turno de noche no les toque a las personas mayores que viven solas.',
                    'Doce horas es poco para un alfalfar grande. Lo acepto mientras dure la sequía.',
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
      daysAgo: 19,
      hour: 16.5,
      title: 'Asamblea por el contrato del agua',
      place: 'Sede de Itapaya',
      present: 14,
      by: 'regantes:1',
      agenda: [
        {
          title: 'Palabra que llevamos a la Coordinadora',
          minutes: 40,
          matter: {
            by: 'regantes:1',
            title: 'Llevar a la Coordinadora la anulación del contrato',
            text: 'Nuestras delegadas llevan esta palabra: el contrato se anula entero. No pedimos otra tarifa, porque el contrato también entrega los pozos y las vertientes que cavaron nuestros abuelos. Los usos y costumbres del riego no se concesionan.',
            rounds: [
              {
                answers: {
                  support: 11,
                  because: [
                    'La vertiente de arriba la abrimos con pala y picota. Nadie nos la puede vender.',
                    'Si nos callamos ahora, mañana nos cobran por la lluvia.',
                  ],
                  standAside: [
                    'Trabajo con la empresa en el mantenimiento de válvulas. No quiero frenar a nadie, pero tampoco firmar.',
                  ],
                },
              },
            ],
          },
        },
        {
          title: 'Préstamo de la motobomba',
          minutes: 20,
          matter: {
            by: 'regantes:6',
            title: 'Prestar la motobomba grande al comité de Sumumpaya',
            text: 'Prestamos la motobomba de seis pulgadas por treinta días al comité de Sumumpaya, que tiene el pozo colapsado. Ellos ponen el diésel y un operador nuestro la cuida.',
            rounds: [
              {
                answers: {
                  support: 9,
                  reservations: ['Que la devuelvan lavada y con el aceite cambiado.'],
                  block: [
                    'En agosto se prestó sin acta y volvió fundida; la pagamos entre todos. Sin un garante con nombre y sin repuesto comprado no puede salir: es la única bomba que tenemos si baja la acequia.',
                  ],
                  undecided: 2,
                },
              },
            ],
          },
        },
      ],
    },
  ],
};
