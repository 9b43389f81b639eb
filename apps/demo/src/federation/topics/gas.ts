import type { Topic } from './topic.ts';

export const gas: Topic = {
  item: 'El gas domiciliario',
  wordings: [
    {
      title: 'Que el gas llegue primero a las casas',
      text: ({ name, households }) =>
        `Antes de vender gas afuera, que se tienda la red a las casas. En ${name} somos ${households} hogares y casi todos cocinamos con garrafa. Cada cuadra anota cuántas conexiones quiere, y la lista se lee en la próxima reunión antes de entregarse.`,
      amended: {
        text: ({ name, households }) =>
          `Antes de vender gas afuera, que se tienda la red a las casas. En ${name} somos ${households} hogares y casi todos cocinamos con garrafa. Cada cuadra anota cuántas conexiones quiere, también las casas alquiladas y sin papeles, sin nombres. La lista se lee en la próxima reunión antes de entregarse.`,
        reason: 'Responde al bloqueo: se anotan conexiones y no personas.',
      },
    },
    {
      title: 'Conexiones de gas por cuadra y sin intermediarios',
      text: () =>
        'La conexión se pide por cuadra, todas las casas juntas, también las que alquilan. Nadie cobra por anotar. La zanja la abrimos en dos sábados y pedimos por escrito la fecha en que llega el tubo.',
      amended: {
        text: () =>
          'La conexión se pide por cuadra, todas las casas juntas, también las que alquilan. Nadie cobra por anotar. La zanja la abrimos en dos sábados, después de que un técnico marque por dónde va, y pedimos por escrito la fecha en que llega el tubo.',
        reason: 'Responde al bloqueo: primero la marca del técnico, después la pala.',
      },
    },
    {
      title: 'Garrafas en la zona mientras no haya red',
      text: ({ name }) =>
        `Dos veces por semana el carro de las garrafas para en la cancha de ${name} y se vende a precio oficial, una por casa. Tres personas por turno cuidan la fila. No se guarda lugar por nadie, salvo por enfermos y por quienes ya no pueden cargar.`,
      amended: {
        text: ({ name }) =>
          `Dos veces por semana el carro de las garrafas para en la cancha de ${name} y se vende a precio oficial, una por casa; a las pensiones y hornos, dos. Tres personas por turno cuidan la fila, cada vez de otra cuadra.`,
        reason: 'Responde al bloqueo: quienes viven de cocinar no pueden con una.',
      },
    },
  ],
  because: [
    'El tubo grande pasa a dos cuadras y nosotras seguimos cargando garrafa.',
    'En invierno la garrafa sube y no aparece. Ya son muchos inviernos.',
    'Si lo pedimos cuadra por cuadra no nos pueden dividir.',
    'Mi mamá ya no puede cargar. Con la red en la casa sería otra vida.',
  ],
  reservations: [
    'Que se diga cuánto cuesta el medidor antes de firmar nada.',
    'De acuerdo, pero las casas de arriba siempre quedan para el final.',
    'Pido que las zanjas no queden abiertas cuando llueve.',
    'Que la lista no sirva después para cobrar cuotas.',
  ],
  standAside: [
    'Mi hijo reparte garrafas y vive de eso. No voy a frenarlo.',
    'Cocino con leña y no me cambia nada.',
    'Estoy de paso en la zona; que decidan quienes se quedan.',
    'No entiendo bien lo del contrato y prefiero no empujar.',
  ],
  block: [
    'Con nombres y firmas la lista termina en la oficina de los impuestos, y aquí hay casas sin papeles. Así las estamos entregando.',
    'Nadie ha dicho por dónde pasa el cable de luz. Cavar sin saberlo ya mató a un vecino en el distrito de al lado.',
    'Deja fuera a quienes cocinan para vender. Son ocho familias y se quedan sin trabajo.',
  ],
};
