/** What a program speaks of the live protocol: every version from `oldest` to `version`. */
export interface Speaks {
  version: number;
  oldest: number;
}

/**
 * What this program speaks. `version` goes up where a message changes its meaning or a new one has to be understood,
 * `oldest` where an old one is no longer. New fields alone raise neither.
 */
export const PROTOCOL: Speaks = { version: 1, oldest: 1 };

/** Programs from before anybody said a version. */
const UNSAID: Speaks = { version: 1, oldest: 1 };

const isVersion = (said: unknown): said is number => Number.isSafeInteger(said) && Number(said) >= 0;

/** What somebody says of themselves, in a socket's `auth` or in a message; who says only `version` speaks no older one. */
export function speaksOf(said: unknown): Speaks {
  const { version, oldest = version } = Object(said) as { version?: unknown; oldest?: unknown };
  if (!isVersion(version) || !isVersion(oldest)) return UNSAID;
  return { version, oldest: Math.min(oldest, version) };
}

/** LIVE-7: why two programs cannot talk: they share no version. Null where they do. */
export function misfit(client: Speaks, server: Speaks): 'client_too_old' | 'server_too_old' | null {
  if (client.version < server.oldest) return 'client_too_old';
  return server.version < client.oldest ? 'server_too_old' : null;
}
