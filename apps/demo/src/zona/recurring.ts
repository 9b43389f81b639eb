import type { ZoneMatter } from './matter.ts';
import { HOUSEHOLDS } from './zone.ts';

const months =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const works = [
  'limpieza de la canaleta',
  'arreglo del sendero',
  'pintado de la sede',
  'desyerbe de la cancha',
  'cuidado del huerto',
  'revisión de llaves de paso',
];

/** The work turns of a month, by house; `at` is a moment in it (ms), `n` counts the months. */
export function workTurns(at: number, n: number): ZoneMatter {
  const day = new Date(at);
  const first = ((n * 8) % HOUSEHOLDS) + 1;
  const houses = Array.from({ length: 8 }, (_, i) => ((first - 1 + i) % HOUSEHOLDS) + 1);
  return {
    title: `Turnos de trabajo desde el ${day.getDate()} de ${months[day.getMonth()]}`,
    text: `Estas cuatro semanas toca ${works[n % works.length]}. Van las casas ${houses.slice(0, -1).join(', ')} y ${houses.at(-1)}, dos por sábado, de siete a diez. Quien no pueda su sábado lo cambia con otra casa y avisa en la pizarra.`,
  };
}

/** The accounts of a quarter, read out and accepted. */
export function accounts(at: number, n: number): ZoneMatter {
  const day = new Date(at);
  const income = 5220 + n * 145;
  const spent = 4380 + ((n * 613) % 1400);
  return {
    title: `Cuentas hasta ${months[day.getMonth()]} de ${day.getFullYear()}`,
    text: `Ingresaron ${income} bolivianos por cuotas de agua, alquiler de la sede y kermés. Se gastaron ${spent} en luz de la bomba, cloro, herramientas y pasajes. Quedan ${income - spent} que pasan al trimestre siguiente. Las facturas estuvieron una semana en la mesa.`,
    ...(n % 3 === 1 && {
      reservations: ['Falta el recibo de la volqueta. Que se traiga la próxima semana.'],
    }),
  };
}
