import { join } from 'node:path';
import { PlainError } from '../plain-error.ts';
import { root } from '../root.ts';
import { said } from '../spoken.ts';
import { type Asked, askedWorlds } from './worlds.ts';

export type Settings = {
  host: string;
  port: number;
  /** Where the embedded database, secrets and logs are. */
  dataFolder: string;
  /** Null for the embedded database. */
  databaseUrl: string | null;
  /** What an empty database is filled with first. */
  asked: Asked;
};

/** From HOST (all networks), PORT (4000), COORDINADORA_DATA (.data), DATABASE_URL (embedded) and, without `--world`, WORLD. */
export function readSettings(env: NodeJS.ProcessEnv, worlds: readonly string[] = []): Settings {
  const port = Number(env.PORT || 4000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new PlainError(
      said({
        es: `PORT tiene que ser un número de 1 a 65535, y es «${env.PORT}».`,
        en: `PORT must be a number from 1 to 65535, and it is "${env.PORT}".`,
      }),
    );
  return {
    host: env.HOST || '0.0.0.0',
    port,
    dataFolder: env.COORDINADORA_DATA || join(root, '.data'),
    databaseUrl: env.DATABASE_URL || null,
    asked: askedWorlds(worlds, env),
  };
}
