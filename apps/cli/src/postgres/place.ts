import { join } from 'node:path';
import { openDataFolder } from '../data-folder.ts';
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
  const folder = await openDataFolder(dataFolder);
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
