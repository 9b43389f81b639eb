import type { Sha256 } from './canonical.ts';

/**
 * REC-4: the id of a thing an act creates follows from the act, so that a verifier draws the same one.
 * A UUIDv7 whose time is `at` and whose random bits are SHA-256(act ":" index).
 */
export function createdId(sha256: Sha256, at: number, act: string, index: number): string {
  const time = at.toString(16).padStart(12, '0').slice(-12);
  const random = sha256(`${act}:${index}`);
  const variant = ((Number.parseInt(random.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`;
}

/** REC-5: the id of a clock act follows from its deadline, so two processes cannot write it twice. UUIDv8. */
export function clockActId(
  sha256: Sha256,
  assemblyId: string,
  kind: string,
  subject: string,
  due: number,
): string {
  const h = sha256(`${assemblyId}:${kind}:${subject}:${due}`);
  const variant = ((Number.parseInt(h.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-${variant}${h.slice(17, 20)}-${h.slice(20, 32)}`;
}
