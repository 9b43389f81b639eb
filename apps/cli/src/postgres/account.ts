import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { chown } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PlainError } from '../plain-error.ts';
import { said } from '../spoken.ts';

export type Account = { uid: number; gid: number };

/** PostgreSQL refuses to run as root; then it runs as `postgres` where that account exists, else as `nobody`. */
export function findAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    const uid = id('-u', name);
    const gid = id('-g', name);
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new PlainError(
    said({
      es: 'PostgreSQL no corre como root y no hay cuenta «postgres» ni «nobody» con la que correrlo: use otra cuenta o DATABASE_URL.',
      en: 'PostgreSQL does not run as root and there is no account "postgres" or "nobody" to run it as: use another account or DATABASE_URL.',
    }),
  );
}

function id(flag: string, name: string): number | null {
  try {
    return Number(
      execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return null;
  }
}

export type Invocation = { command: string; args: string[]; uid?: number; gid?: number };

/**
 * How to run a program as that account. Where the account may not walk to `paths` (a clone under /root, say), it is
 * lent the one capability to do so; nothing is copied and no rights on folders change.
 */
export function asAccount(
  account: Account | null,
  command: string,
  args: string[],
  paths: string[],
): Invocation {
  if (!account) return { command, args };
  if ([command, ...paths].every((path) => reachable(path, account))) return { command, args, ...account };
  const flags = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
  const lend = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return { command: 'setpriv', args: [...flags, ...lend, command, ...args] };
}

function reachable(path: string, account: Account): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid } = statSync(folder);
    if (!(mode & 0o001) && !(uid === account.uid && mode & 0o100)) return false;
    if (folder === dirname(folder)) return true;
  }
}

export async function giveTo(account: Account | null, path: string): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}
