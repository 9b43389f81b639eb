import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/** A participant whose secret a device has opened. Ids derived from it are kept, since they cost a hash each. */
export interface Person {
  participantId: string;
  secret: Buffer;
  /** The same, prepared: making it from bytes each time costs ten times the HMAC itself. */
  hmacKey: KeyObject;
  derived: Map<string, string>;
}

export const personOf = (participantId: string, secret: Buffer): Person => ({
  participantId,
  secret,
  hmacKey: createSecretKey(secret),
  derived: new Map(),
});

/** More than a person touches in an evening; beyond it the oldest ids are computed anew. */
const KEPT = 500;

function derive(person: Person, name: string, data: string | Buffer): string {
  const kept = person.derived.get(name);
  if (kept) return kept;
  const id = hmac(person.hmacKey, data);
  if (person.derived.size >= KEPT) person.derived.clear();
  person.derived.set(name, id);
  return id;
}

export const hmac = (secret: Buffer | KeyObject, data: string | Buffer): string =>
  createHmac('sha256', secret).update(data).digest('hex');

/** HMAC(secret, "actor:" + assemblyId): another id in every assembly (domain.md section 2). */
export const actorIn = (person: Person, assemblyId: string): string =>
  derive(person, assemblyId, `actor:${assemblyId}`);

/** HMAC(secret, key of the meeting or proposal). */
export const refIn = (person: Person, matterId: string, key: Buffer): string => derive(person, matterId, key);

/** What finds a participant again from the recovery phrase. */
export const recoveryHash = (secret: Buffer): string => hmac(secret, 'recover');
