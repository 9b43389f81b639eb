import { hash } from 'node:crypto';

/** SHA-256 of UTF-8 text, lowercase hex. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** SHA-256(salt ‖ UTF-8 text), lowercase hex; `salt` is 64 hex characters. */
export const wordHash = (salt: string, text: string): string =>
  hash('sha256', Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(text)]), 'hex');

/** The n-th id of a purpose: a UUID that is the same in every run. */
export function countedId(purpose: string, n: number): string {
  const h = sha256(`${purpose}:${n}`);
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
}
