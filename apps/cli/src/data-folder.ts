import { access, constants, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PlainError } from './plain-error.ts';
import { said } from './spoken.ts';

/** Makes the data folder where there is none. @returns its whole path. @throws PlainError where nothing can be kept there */
export async function openDataFolder(dataFolder: string): Promise<string> {
  const folder = resolve(dataFolder);
  try {
    // Others may pass through (PostgreSQL's account must), but not look.
    await mkdir(folder, { recursive: true, mode: 0o711 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new PlainError(['EEXIST', 'ENOTDIR'].includes(code) ? occupied(folder) : closed(folder, code));
  }
  return folder;
}

const occupied = (folder: string) =>
  said({
    es: `${folder} no puede ser la carpeta de datos: ahí, o más arriba, hay un archivo. Elija otra con COORDINADORA_DATA.`,
    en: `${folder} cannot be the data folder: there, or above, is a file. Choose another with COORDINADORA_DATA.`,
  });
const closed = (folder: string, code: string) =>
  said({
    es: `Esta cuenta no puede escribir en la carpeta de datos ${folder} (${code}): elija otra con COORDINADORA_DATA.`,
    en: `This account cannot write in the data folder ${folder} (${code}): choose another with COORDINADORA_DATA.`,
  });
