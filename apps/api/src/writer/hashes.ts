import { hash, randomBytes } from 'node:crypto';
import type { Sha256, WordHash } from '@coordinadora/domain';

export const sha256: Sha256 = (text) => hash('sha256', text, 'hex');
export const wordHash: WordHash = (salt, text) =>
  hash('sha256', Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(text)]), 'hex');
export const drawSalt = (): string => randomBytes(32).toString('hex');
