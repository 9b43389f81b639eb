import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Account, findAccount } from './account.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { passwordOf } from './password.ts';

/** A cluster's place on this machine: its folders, the account that owns it, and the programs that run it. */
export type Place = {
  folder: string;
  cluster: string;
  log: string;
  password: string;
  account: Account | null;
  binaries: Binaries;
};

export async function findPlace(dataFolder: string): Promise<Place> {
  const folder = resolve(dataFolder);
  // Others may pass through (PostgreSQL's account must), but not look.
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const binaries = await findBinaries();
  const account = findAccount();
  const password = await passwordOf(folder);
  return {
    folder,
    cluster: join(folder, 'postgres'),
    log: join(folder, 'postgres.log'),
    password,
    account,
    binaries,
  };
}
