import type { Topic } from './topic.ts';

export const water: Topic = {
  item: 'El contrato del agua',
  wordings: [
    {
      title: 'Terminar el contrato del agua',
      text: ({ name, households }) =>
        `El contrato dejó fuera a media ladera y cobra la conexión en moneda extranjera. Pedimos que se termine y que se haga cargo una empresa pública con las cuentas a la vista. En ${name}, ${households} hogares, nadie paga mientras tanto por una conexión que no existe.`,
      amended: {
        text: ({ name, households }) =>
          `El contrato dejó fuera a media ladera y cobra la conexión en moneda extranjera. Pedimos que se termine con fecha, sin un solo día sin agua, y que se haga cargo una empresa pública con las cuentas a la vista. En ${name}, ${households} hogares, nadie paga mientras tanto por una conexión que no existe.`,
        reason: 'Responde al bloqueo: primero se asegura quién abre la llave al día siguiente.',
      },
    },
    {
      title: 'Contar las casas que no tienen agua',
      text: ({ name }) =>
        `Cada cuadra de ${name} cuenta cuántas casas tienen pila, cuántas la comparten y cuántas compran del carro, y a cuánto. Se anotan números y no familias. Con eso se discute el contrato, y no con el folleto de la empresa.`,
      amended: {
        text: ({ name }) =>
          `Cada cuadra de ${name} cuenta cuántas casas tienen pila, cuántas la comparten y cuántas compran del carro, y a cuánto. Se anotan números y no familias, y lo contado se lee aquí antes de salir de la zona.`,
        reason: 'Responde al bloqueo: nada sale sin haberse leído.',
      },
    },
    {
      title: 'La conexión se paga en bolivianos y en cuotas',
      text: () =>
        'Mientras dure el contrato, la conexión se paga en bolivianos, al cambio del día en que se fijó, y en veinticuatro cuotas. Quien cava su zanja descuenta la mano de obra. Si cortan a una casa, la cuadra la sostiene.',
      amended: {
        text: () =>
          'Mientras dure el contrato, la conexión se paga en bolivianos y en veinticuatro cuotas; quien vive solo o sola, en cuarenta y ocho. Quien cava su zanja descuenta la mano de obra. Si cortan a una casa, la cuadra la sostiene.',
        reason: 'Responde al bloqueo: la misma cuota no pesa igual en todas las casas.',
      },
    },
  ],
  because: [
    'Pagamos el turril más caro que en el centro el metro cúbico.',
    'Dijeron expansión y la red se quedó donde estaba.',
    'El agua la trajimos cavando nosotros; después le pusieron contrato.',
    'Una cuenta abierta la entiende cualquiera. Esta, ni el contador.',
  ],
  reservations: [
    'Que se diga quién responde si un mes no hay agua.',
    'La empresa pública de antes tampoco subía hasta aquí.',
    'Pido que se explique lo de la indemnización antes del congreso.',
    'Que no se corte el diálogo con las zonas que sí tienen red.',
  ],
  standAside: [
    'Trabajo en una cuadrilla de la empresa. No voy a impedirlo.',
    'En mi casa hay pozo y no me toca decidir por las demás.',
    'Prefiero esperar lo que diga el distrito.',
    'No me alcanzó el tiempo para leer el contrato.',
  ],
  block: [
    'Si se termina de un día para otro, nadie abre la llave. En la sequía estuvimos nueve días sin agua y aquí hay recién nacidos.',
    'Contar casa por casa sin decir a quién se entrega es hacerle el trabajo a la empresa.',
    'La misma cuota para una viuda que para una casa de cinco sueldos no la puedo dejar pasar.',
  ],
};
