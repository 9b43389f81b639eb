import type { MeetingStory } from '../story/story.ts';

export const firstMeetings: MeetingStory[] = [
  {
    daysAgo: 28,
    hour: 15.5,
    title: 'Primera asamblea de la Coordinadora',
    place: 'Complejo fabril, coliseo',
    present: 58,
    by: 'comites',
    agenda: [
      { title: 'Presentación de las bases', minutes: 30 },
      {
        title: 'Cómo hablamos y cómo decidimos',
        minutes: 40,
        matter: {
          by: 'mujeres:1',
          title: 'Vocerías que rotan y ninguna mesa directiva',
          text: 'La Coordinadora no tiene directiva. Cada organización manda a quien quiera y lo cambia cuando quiera. La palabra hacia afuera la llevan tres voces, de tres organizaciones distintas, por quince días. Nadie negocia sin que la asamblea haya tratado el punto. Quien no pertenece a ninguna organización habla y decide igual que las demás personas.',
          rounds: [
            {
              answers: {
                support: 44,
                because: [
                  'Las otras veces nos vendieron en la mesa chica. Sin mesa chica no hay a quién comprar.',
                  'Vengo sin organización y aquí me dieron la palabra.',
                ],
                reservations: [
                  'Quince días es poco para aprender a hablar con la prensa.',
                  'Que las tres voces no sean siempre del centro de la ciudad.',
                  'Propongo que una de las tres hable quechua.',
                ],
                standAside: ['Mi sector todavía no ha decidido si entra; no me toca poner trabas.'],
                undecided: 2,
              },
            },
          ],
        },
      },
    ],
  },
  {
    daysAgo: 21,
    hour: 15,
    title: 'Asamblea por el contrato del agua',
    place: 'Complejo fabril, coliseo',
    present: 66,
    by: 'fabriles:1',
    agenda: [
      { title: 'Lectura del contrato: lo que dice y lo que calla', minutes: 45 },
      {
        title: 'Qué pedimos',
        minutes: 60,
        matter: {
          by: 'regantes:1',
          title: 'Anular el contrato de concesión del agua',
          text: 'Exigimos la anulación completa del contrato de concesión y de la ley que entrega los pozos, las vertientes y los sistemas de los comités. No pedimos una rebaja. Mientras no se anule, pagamos la tarifa anterior en la oficina municipal. Damos plazo hasta fin de mes.',
          rounds: [
            {
              amend: {
                text: 'Exigimos la anulación completa del contrato de concesión y el cambio de la ley en todo lo que entrega pozos, vertientes y sistemas de riego o de comités. No pedimos una rebaja. Mientras no se anule, pagamos la tarifa anterior en la oficina municipal, con recibo. Damos plazo hasta fin de mes y nos volvemos a reunir ese mismo día.',
                reason: 'La Mesa Técnica pidió nombrar qué partes de la ley, y las juntas pidieron recibo.',
              },
              answers: {
                support: 47,
                because: [
                  'Mi factura subió de 30 a 95 bolivianos y la pila sigue dando barro.',
                  'El pozo de mi barrio está en la lista del contrato. Nadie nos preguntó.',
                  'Los usos y costumbres son más viejos que cualquier concesión.',
                ],
                reservations: [
                  'Me preocupa la indemnización: que alguien explique quién la pagaría.',
                  'El plazo es corto para llegar con la consulta a las provincias.',
                  'Pido que se diga también qué viene después de la empresa.',
                  'Que no se llame a violencia contra los trabajadores de la empresa.',
                ],
                standAside: [
                  'Trabajo en la empresa. No voy a impedirlo, pero no puedo apoyarlo.',
                  'Preferiría una auditoría antes que la anulación.',
                ],
                undecided: 3,
              },
            },
          ],
        },
      },
    ],
  },
];
