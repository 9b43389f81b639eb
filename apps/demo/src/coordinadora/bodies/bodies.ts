import type { BodyStory } from '../../story/story.ts';
import { cocaleras } from './cocaleras.ts';
import { comites } from './comites.ts';
import { fabriles } from './fabriles.ts';
import { gremiales } from './gremiales.ts';
import { ingenieria } from './ingenieria.ts';
import { jubilados } from './jubilados.ts';
import { juntas } from './juntas.ts';
import { magisterio } from './magisterio.ts';
import { mujeres } from './mujeres.ts';
import { regantes } from './regantes.ts';
import { secundaria } from './secundaria.ts';
import { universidad } from './universidad.ts';

/** World A: the twelve sector and territory bodies of the coalition (federation.md section 5). */
export const bodies: readonly BodyStory[] = [
  regantes,
  fabriles,
  magisterio,
  cocaleras,
  comites,
  universidad,
  juntas,
  ingenieria,
  gremiales,
  mujeres,
  jubilados,
  secundaria,
];
