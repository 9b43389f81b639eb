import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainError } from '../plain-error.ts';
import { said } from '../spoken.ts';

/** The cluster's password, random, kept beside it and readable by this account alone. */
export async function passwordOf(folder: string): Promise<string> {
  const path = join(folder, 'postgres.password');
  if (existsSync(path)) return (await readFile(path, 'utf8')).trim();
  if (existsSync(join(folder, 'postgres')))
    throw new PlainError(
      said({
        es: `La carpeta de datos ${folder} está dañada: falta postgres.password.`,
        en: `The data folder ${folder} is damaged: postgres.password is missing.`,
      }),
    );
  const password = randomBytes(24).toString('hex');
  await writeFile(path, `${password}\n`, { mode: 0o600 });
  return password;
}
