import { createCipheriv, createDecipheriv, hash, hkdfSync, randomBytes } from 'node:crypto';
import type { Locale } from '@coordinadora/contract';
import { entropyOf, phraseOf } from './phrase.ts';

const derived = (from: Uint8Array, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', from, '', info, 32));
const secretFrom = (entropy: Uint8Array): Buffer => derived(entropy, 'coordinadora participant');

/** Draws 16 bytes: their 12 words in a language are the recovery phrase, their HKDF the participant's secret. */
export function drawSecret(locale: Locale): { secret: Buffer; recoveryPhrase: string } {
  const entropy = randomBytes(16);
  return { secret: secretFrom(entropy), recoveryPhrase: phraseOf(entropy, locale) };
}

/** The secret of a phrase as somebody typed it, or null where it is not one. */
export function secretOfPhrase(typed: string): Buffer | null {
  const entropy = entropyOf(typed);
  return entropy && secretFrom(entropy);
}

/** An opaque token: 32 random bytes in base64url. */
export const drawToken = (): string => randomBytes(32).toString('base64url');
export const hashToken = (token: string): string => hash('sha256', token, 'hex');

/** AES-256-GCM under a key derived from a token: iv ‖ tag ‖ sealed. */
export function seal(token: string, secret: Buffer): Buffer<ArrayBuffer> {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', derived(Buffer.from(token), 'coordinadora seal'), iv);
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** Throws where the token is not the one it was sealed under. */
export function unseal(token: string, bytes: Uint8Array): Buffer {
  const cipher = createDecipheriv(
    'aes-256-gcm',
    derived(Buffer.from(token), 'coordinadora seal'),
    bytes.subarray(0, 12),
  );
  cipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]);
}
