import type { BodyStory } from '../../story/story.ts';

export const comites: BodyStory = {
  key: 'comites',
  size: 18,
  founder: 'comites',
  foundedDaysAgo: 85,
  founding: {
    name: 'Comités de Agua de la Zona Sur',
    slug: 'comites-agua-zona-sur',
    level: 'district',
    territory: 'Zona Sur, Cochabamba',
    charter: 'coordinadora',
  },
  meetings: [
    {
      daysAgo: 37,
      hour: 20,
      title: 'Encuentro de comités',
      place: 'Tanque elevado de Villa Sebastián',
      present: 16,
      by: 'comites',
      agenda: [
        {
          title: 'Los pozos y el contrato',
          minutes: 40,
          matter: {
            by: 'comites:2',
            title: 'Nadie entrega las llaves de su pozo',
            text: 'Ningún comité entrega llaves, planos ni padrones a la empresa concesionaria. Si viene una inspección, se avisa por la red de teléfonos, se la recibe en la calle y se le pide la orden por escrito. Los pozos los cavamos con cuota y trabajo nuestro.',
            rounds: [
              {
                answers: {
                  support: 12,
                  because: ['Nuestro pozo costó tres años de cuotas y dos de zanja. Ahí están las actas.'],
                  reservations: ['Que quede claro que la inspección de salud sí puede tomar muestras.'],
                  undecided: 1,
                },
              },
            ],
          },
        },
        { title: 'Red de avisos entre comités', minutes: 15 },
      ],
    },
    {
      daysAgo: 9,
      hour: 20,
      title: 'Encuentro de comités',
      place: 'Sede de Primero de Mayo',
      present: 15,
      by: 'comites:1',
      agenda: [
        {
          title: 'Agua de cisterna durante el bloqueo',
          minutes: 30,
          matter: {
            by: 'comites:5',
            title: 'Un punto de cisterna por cada tres comités',
            text: 'Donde no hay pozo, un punto de cisterna por cada tres comités, de seis a nueve de la mañana. Veinte litros por persona y día. Primero pasan quienes cargan guagua y las personas mayores. El precio se escribe con tiza en la cisterna.',
            rounds: [
              {
                answers: {
                  support: 11,
                  because: ['En mi calle la cisterna cobraba el doble a quien llegaba tarde.'],
                  reservations: [
                    'Veinte litros no alcanzan para quien lava ropa ajena. Que se pueda pedir más si sobra.',
                  ],
                  standAside: ['Mi comité tiene pozo propio; no nos corresponde fijar la cantidad.'],
                },
              },
            ],
          },
        },
      ],
    },
  ],
};
