/** What a program speaks of the live protocol: every version from `oldest` to `version`. */
export interface Speaks {
  version: number;
  oldest: number;
}

/**
 * What this program speaks as a server. `version` goes up where a message changes its meaning or says what a client now
 * needs, `oldest` where an old client is no longer understood. Fields that nobody has to know raise neither.
 * 2: the answer to a watch in `room` detail says the time and who holds the device.
 */
export const SERVER_SPEAKS: Speaks = { version: 2, oldest: 1 };
/** And as a client: `oldest` goes up where it needs what older servers do not say. */
export const CLIENT_SPEAKS: Speaks = { version: 2, oldest: 2 };

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
