import { join } from 'node:path';
import { root } from '../root.ts';

export interface Step {
  name: { es: string; en: string };
  /** What Node runs. */
  args: string[];
}

const tool = (...path: string[]) => join(root, 'node_modules', ...path);
const tsc = tool('typescript', 'bin', 'tsc');
/** Properties try many cases, which `npm test` has the time for; files that share their processes take a fifth of it. */
const quick =
  '--project pure --exclude **/*.property.test.ts --no-isolate --testTimeout 60000 --reporter minimal';

export const STEPS: Step[] = [
  {
    name: { es: 'formato y estilo', en: 'format and lint' },
    args: [tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'],
  },
  {
    name: { es: 'código que nadie usa', en: 'code nobody uses' },
    args: [tool('knip', 'bin', 'knip.js')],
  },
  { name: { es: 'tipos', en: 'types' }, args: [tsc, '-p', 'tsconfig.json', '--noEmit'] },
  {
    name: { es: 'tipos de la web', en: 'types of the web' },
    args: [tsc, '-p', join('apps', 'web', 'tsconfig.json'), '--noEmit'],
  },
  {
    name: { es: 'arquitectura y pruebas rápidas', en: 'architecture and fast tests' },
    args: [tool('vitest', 'vitest.mjs'), 'run', ...quick.split(' ')],
  },
];
