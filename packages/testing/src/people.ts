import { createHash, createHmac } from 'node:crypto';

/** Somebody in a test: a name to read it by, and a secret that nobody else has. */
export interface Person {
  name: string;
  secret: Buffer;
}

/** The same name is the same person in every test. */
export const person = (name: string): Person => ({
  name,
  secret: createHash('sha256').update(`secret of ${name}`).digest(),
});

const hmac = (secret: Buffer, text: string | Buffer) =>
  createHmac('sha256', secret).update(text).digest('hex');

/** Domain.md section 2: another id in every assembly, and the same one on any server. */
export const actorIn = (who: Person, assemblyId: string): string => hmac(who.secret, `actor:${assemblyId}`);

/** Domain.md section 2: another id in every meeting and proposal; `key` is the matter's. */
export const refUnder = (who: Person, key: Buffer): string => hmac(who.secret, key);
