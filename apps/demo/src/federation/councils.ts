import { fateOf } from './fates.ts';
import { CITY, districts, type Neighbourhood, slugOf } from './places.ts';
import { type PeopledStory, storyOf } from './story-of.ts';

const names =
  'Los Pioneros,Mariposa Blanca,La Cantuta Roja,Semillas,El Puente,Nuevo Siglo,Las Vertientes,Aurora,Llama Blanca,El Cóndor,Luz del Altiplano,Los Nogales,La Huerta,Horizontes,El Camino,Sembradores,La Antorcha,Los Girasoles,Cielo Limpio,El Manantial,La Chacana,Los Ceibos,Palabra Viva,El Taller,Buena Tierra,La Alborada,Los Tejedores,Montaña Azul,El Cuaderno,La Ronda,Los Eucaliptos,Tinkuy,El Arado,La Pizarra,Los Colibríes,Nido de Ángeles'.split(
    ',',
  );
/** Neighbourhoods whose children go to one school, and how many people of each come to its council. */
const AROUND = 5;
const OF_EACH = 4;

/** Where the n-th school stands: in each district in turn. */
const districtOf = (n: number): number => districts[n % districts.length] as number;

/** The people of a school's council are neighbours too: the same, in a second structure. */
function parentsOf(n: number, all: readonly Neighbourhood[]): string[] {
  const near = all.filter(({ district }) => district === districtOf(n));
  const first = Math.floor(n / districts.length) * AROUND;
  return near
    .slice(first, first + AROUND)
    .flatMap(({ key }) => Array.from({ length: OF_EACH }, (_, i) => `${key}:${i + 3}`));
}

/** The councils of mothers and fathers of the city's schools. */
export const councilStories = (all: readonly Neighbourhood[]): PeopledStory[] =>
  names.map((name, n) => {
    const district = districtOf(n);
    const school = `Unidad Educativa ${name}`;
    return storyOf(
      {
        key: `escuela-${n}`,
        number: 600 + n,
        place: { name, district, households: 0 },
        founding: {
          name: `Consejo de madres y padres de la ${school}`,
          slug: `consejo-${slugOf(name)}`,
          level: 'sector',
          territory: `Distrito ${district}, ${CITY}`,
          sector: 'Educación',
        },
        at: `Patio de la ${school}`,
        people: parentsOf(n, all),
        topic: n % 3 === 2 ? 'university' : 'classrooms',
      },
      fateOf(n),
    );
  });
