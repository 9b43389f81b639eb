import type { MeetingStory } from '../story/story.ts';

/** The proposal that was blocked and is being discussed again. */
export const TRUCE = 'Suspender el bloqueo quince días para negociar';

export const blockadeMeetings: MeetingStory[] = [
  {
    daysAgo: 14,
    hour: 16,
    title: 'Asamblea por el plazo vencido',
    place: 'Plaza 14 de Septiembre, lado de los arcos',
    present: 71,
    by: 'regantes:1',
    agenda: [
      { title: 'Respuesta de la prefectura', minutes: 15 },
      {
        title: 'El bloqueo',
        minutes: 60,
        matter: {
          by: 'fabriles:2',
          title: 'Bloqueo de caminos con corredor de vida',
          text: 'Desde el martes a las cinco de la mañana bloqueamos los cuatro accesos a la ciudad. En cada punto queda un corredor para ambulancias, agua, gas domiciliario y quienes van a diálisis. No se toca a nadie y no se cobra a nadie. Cada organización cubre su punto con relevos y una olla. El bloqueo lo levanta esta misma asamblea.',
          rounds: [
            {
              answers: {
                support: 50,
                because: [
                  'Dimos plazo, esperamos y ni siquiera contestaron.',
                  'Mi punto ya tiene olla y relevos para diez días.',
                ],
                reservations: [
                  'Que se revise a los siete días, porque vivo de lo que vendo cada día.',
                  'Pido que el corredor lo cuiden personas mayores, a quienes se respeta.',
                  'Las provincias necesitamos un día más para llegar.',
                ],
                standAside: [
                  'Soy transportista. No lo voy a romper, pero tampoco lo puedo apoyar.',
                  'Creo que todavía había otras salidas.',
                  'En mi familia dependemos del camino todos los días.',
                ],
                undecided: 4,
              },
            },
          ],
        },
      },
      {
        title: 'La consulta en las plazas',
        minutes: 30,
        matter: {
          by: 'universidad:1',
          title: 'Consulta popular en plazas y mercados',
          text: 'El domingo instalamos mesas en plazas, mercados y sedes. Tres preguntas: si acepta el aumento, si se anula el contrato, si el agua debe ser de todos. Vota cualquiera de más de catorce años, sin padrón. Las actas de cada mesa se leen en voz alta y se cuelgan en la puerta.',
          rounds: [
            {
              answers: {
                support: 55,
                because: ['Que no digan después que somos cuatro gatos.'],
                reservations: [
                  'Sin padrón alguien puede votar dos veces. Lo acepto como señal, no como elección.',
                  'Que haya mesas también en el campo.',
                ],
                undecided: 3,
              },
            },
          ],
        },
      },
    ],
  },
  {
    daysAgo: 7,
    hour: 15.5,
    title: 'Asamblea a los siete días de bloqueo',
    place: 'Complejo fabril, coliseo',
    present: 64,
    by: 'mujeres:1',
    agenda: [
      { title: 'Informe de los cuatro puntos', minutes: 30 },
      {
        title: 'Seguir o suspender',
        minutes: 60,
        matter: {
          by: 'gremiales:1',
          title: TRUCE,
          text: 'Suspendemos el bloqueo por quince días, desde el viernes, para que las tres voces se sienten con la prefectura. Si a los quince días no hay anulación firmada, el bloqueo vuelve sin nueva asamblea.',
          rounds: [
            {
              answers: {
                support: 36,
                because: [
                  'La gente del mercado ya no tiene qué vender ni con qué comprar.',
                  'Sentarse a hablar no es rendirse.',
                ],
                reservations: [
                  'Quince días es demasiado; con siete alcanza.',
                  'Que las ollas no se desarmen durante la tregua.',
                  'Aceptaría si la reunión es pública, con las puertas abiertas.',
                ],
                standAside: [
                  'Mi punto decidió seguir, pero no me dieron mandato de impedirlo.',
                  'Estoy cansada y no quiero decidir por cansancio.',
                  'No vi a los de las provincias en esta discusión.',
                  'No me convence, pero no voy a ser quien lo frene.',
                ],
                block: [
                  'Suspender sin nada firmado pone en riesgo a quienes ya están con orden de captura en las provincias: apenas se abra el camino entran a buscarlos. Pido garantía escrita y presencia de Derechos Humanos antes de levantar un solo punto.',
                ],
                undecided: 4,
              },
            },
          ],
        },
      },
      {
        title: 'Qué se paga mientras tanto',
        minutes: 20,
        matter: {
          by: 'juntas:1',
          title: 'Pagar la tarifa anterior en cuenta municipal',
          text: 'Las juntas y comités recogen el pago de la tarifa anterior y lo depositan cada viernes en la cuenta municipal, con lista de calles y montos, sin nombres. Si cortan el agua a una casa, la cuadra la comparte por manguera hasta que la repongan.',
          rounds: [
            {
              answers: {
                support: 49,
                because: ['Así nadie puede decir que no queremos pagar.'],
                reservations: ['Que las copias de los depósitos se cuelguen en cada sede.'],
                standAside: ['En mi zona no hay red, así que no pago a nadie.'],
                undecided: 2,
              },
            },
          ],
        },
      },
    ],
  },
];
