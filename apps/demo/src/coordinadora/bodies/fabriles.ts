import type { BodyStory } from '../../story/story.ts';

export const fabriles: BodyStory = {
  key: 'fabriles',
  size: 16,
  founder: 'fabriles',
  foundedDaysAgo: 80,
  founding: {
    name: 'Fabriles del Parque Industrial',
    slug: 'fabriles-parque-industrial',
    level: 'sector',
    territory: 'Cochabamba',
    sector: 'Industria',
    charter: 'two-thirds',
  },
  meetings: [
    {
      daysAgo: 33,
      hour: 19,
      title: 'Asamblea de salida de turno',
      place: 'Sede fabril, salón grande',
      present: 13,
      by: 'fabriles',
      agenda: [
        { title: 'Informe de las plantas', minutes: 15 },
        {
          title: 'Cómo sostenemos los puntos de bloqueo',
          minutes: 35,
          matter: {
            by: 'fabriles:2',
            title: 'Relevos por fábrica en el puente de Quillacollo',
            text: 'Cada fábrica cubre un relevo de seis horas en el puente: textiles de madrugada, calzado en la mañana, vidrio en la tarde y alimentos en la noche. Nadie va dos relevos seguidos. Quien tenga guagua pequeña o cuide a un enfermo queda libre y ayuda desde la sede.',
            rounds: [
              {
                answers: {
                  support: 9,
                  because: ['Con relevos claros aguantamos. La otra vez siempre íbamos los mismos.'],
                  block: [
                    'La madrugada otra vez le toca a textiles, donde casi todas somos mujeres y volvemos a pie.',
                    'Primero negociemos con la patronal el permiso por escrito.',
                  ],
                  standAside: ['Mi contrato es eventual y no me puedo comprometer por mi sección.'],
                },
              },
            ],
          },
        },
      ],
    },
    {
      daysAgo: 12,
      hour: 19,
      title: 'Asamblea general de plantas',
      place: 'Sede fabril, salón grande',
      present: 12,
      by: 'fabriles:1',
      agenda: [
        {
          title: 'Fondo de la olla común',
          minutes: 30,
          matter: {
            by: 'fabriles:4',
            title: 'Un jornal al mes para la olla común',
            text: 'Cada quien aporta un jornal al mes, por planilla, mientras dure el conflicto. La cuenta se lee en voz alta cada viernes y las facturas quedan en la puerta de la sede.',
            rounds: [
              {
                answers: {
                  support: 4,
                  because: ['Sin olla no hay bloqueo que dure más de dos días.'],
                  block: [
                    'Un jornal entero es mucho para quien alquila. Medio jornal sí.',
                    'Por planilla lo ve la gerencia y después hay lista negra.',
                    'Que sea voluntario.',
                  ],
                  undecided: 1,
                  standAside: ['Yo ya aporto en mi junta vecinal.'],
                },
              },
            ],
          },
        },
        {
          title: 'Delegación a la Coordinadora',
          minutes: 20,
          matter: {
            by: 'fabriles:1',
            title: 'Dos voces por turno en la Coordinadora, que rotan cada mes',
            text: 'Mandamos dos voces por turno de trabajo. Rotan cada mes, informan en la siguiente asamblea y pueden ser cambiadas en cualquier momento. No firman nada que no hayamos tratado aquí.',
            rounds: [
              {
                answers: {
                  support: 10,
                  block: ['Un mes es corto para aprender a discutir con ingenieros. Propongo tres.'],
                  standAside: ['Me ausenté en la discusión y prefiero no inclinar la balanza.'],
                },
              },
            ],
          },
        },
      ],
    },
  ],
};
