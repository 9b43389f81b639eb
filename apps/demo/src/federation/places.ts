import { draws } from '../story/draw.ts';
import { barrioNames } from './barrio-names.ts';

/** An invented city on a high plain. */
export const CITY = 'Altopampa';

/** A neighbourhood, or the place a larger assembly speaks of. */
export interface Place {
  name: string;
  /** 1 to 8. */
  district: number;
  households: number;
}

/** How many neighbourhoods each district has; districts 1, 4 and 7 together 181, all together 484 (federation.md section 5). */
const NEIGHBOURHOODS_OF = [62, 66, 57, 58, 64, 59, 61, 57];

export const districts = NEIGHBOURHOODS_OF.map((_, i) => i + 1);

export interface Neighbourhood extends Place {
  /** `d4-17`: the people of it are `d4-17:0`, `d4-17:1` … */
  key: string;
  /** How many of its people ever come to a meeting: about one for each ten households. */
  comers: number;
}

/** All of them, district by district. */
export function neighbourhoods(): Neighbourhood[] {
  const draw = draws(484);
  const names = barrioNames();
  return NEIGHBOURHOODS_OF.flatMap((count, i) =>
    Array.from({ length: count }, (_, n) => {
      const households = 40 + Math.floor(draw() * 211);
      const name = names.next().value ?? '';
      const comers = 7 + Math.round(households / 14);
      return { key: `d${i + 1}-${n}`, name, district: i + 1, households, comers };
    }),
  );
}

/** The address of an assembly, from its name. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
