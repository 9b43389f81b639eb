import { parseArgs } from 'node:util';
import { readWorlds, type WorldName, worldNames } from '@coordinadora/demo/names';
import { PlainError } from '../plain-error.ts';
import { spoken } from '../spoken.ts';
import { WORDS } from './words.ts';

/** What the tour in README.md walks through. */
const DEFAULT = 'coordinadora,zona';

/** Which worlds an empty database is filled with; `named`: somebody said so. */
export type Asked = { worlds: WorldName[]; named: boolean };

/** From `--world` (any number of them, each one name or several with commas), else WORLD. @throws PlainError for a name no world has */
export function askedWorlds(flags: readonly string[], env: NodeJS.ProcessEnv): Asked {
  const said = flags.length > 0 ? flags.join(',') : env.WORLD || undefined;
  const read = readWorlds(said ?? DEFAULT);
  if ('unknown' in read) throw new PlainError(WORDS[spoken(env)].noSuchWorld(read.unknown, worldNames));
  return { worlds: read.worlds, named: said !== undefined };
}

/** `start [--world NAME …] [--help]`; null where it is something else. */
export function readArguments(args: string[]): { world: string[]; help: boolean } | null {
  try {
    const options = { world: { type: 'string', multiple: true }, help: { type: 'boolean' } } as const;
    const { world = [], help = false } = parseArgs({ args, options }).values;
    return { world, help };
  } catch {
    return null;
  }
}
