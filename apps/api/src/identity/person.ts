import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/** A participant whose secret a device has opened. Ids derived from it are kept, since they cost a hash each. */
export interface Person {
  participantId: string;
  secret: Buffer;
  /** The same, prepared: making it from bytes each time costs ten times the HMAC itself. */
  hmacKey: KeyObject;
  /** By assembly. */
  actors: Map<string, string>;
  /** By the key itself, so that they go where it goes: after a destroyed key nothing here leads to its refs. */
  refs: WeakMap<Buffer, string>;
}

export const personOf = (participantId: string, secret: Buffer): Person => ({
  participantId,
  secret,
  hmacKey: createSecretKey(secret),
  actors: new Map(),
  refs: new WeakMap(),
});

/** More than a person touches in an evening; beyond it the oldest ids are computed anew. */
const KEPT = 500;

export const hmac = (secret: Buffer | KeyObject, data: string | Buffer): string =>
  createHmac('sha256', secret).update(data).digest('hex');

/** HMAC(secret, "actor:" + assemblyId): another id in every assembly (domain.md section 2). */
export function actorIn({ actors, hmacKey }: Person, assemblyId: string): string {
  const kept = actors.get(assemblyId);
  if (kept) return kept;
  const actor = hmac(hmacKey, `actor:${assemblyId}`);
  if (actors.size >= KEPT) actors.clear();
  actors.set(assemblyId, actor);
  return actor;
}

/** HMAC(secret, key of the meeting or proposal). */
export function refIn({ refs, hmacKey }: Person, key: Buffer): string {
  const ref = refs.get(key) ?? hmac(hmacKey, key);
  refs.set(key, ref);
  return ref;
}

/** What finds a participant again from the recovery phrase. */
export const recoveryHash = (secret: Buffer): string => hmac(secret, 'recover');
