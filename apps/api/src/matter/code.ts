import { createHmac, timingSafeEqual } from 'node:crypto';

/** Letters and figures nobody mistakes for one another, on a screen at the far end of a hall. */
const ALPHABET = 'ACDEFGHJKMNPQRTWXY34679';
const LENGTH = 6;
const WINDOW_MS = 60_000;

function codeIn(secret: Buffer, window: number): string {
  const bytes = createHmac('sha256', secret).update(`code:${window}`).digest();
  return Array.from({ length: LENGTH }, (_, i) => ALPHABET[bytes.readUInt32BE(i * 4) % ALPHABET.length]).join(
    '',
  );
}

/** The code to show now, and when the next one comes (ms); it is accepted for one window longer. */
export function checkInCode(secret: Buffer, now: number): { code: string; expiresAt: number } {
  const window = Math.floor(now / WINDOW_MS);
  return { code: codeIn(secret, window), expiresAt: (window + 1) * WINDOW_MS };
}

/** Whether what was typed is the present code or the one before it. */
export function isCheckInCode(secret: Buffer, typed: string, now: number): boolean {
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (code.length !== LENGTH) return false;
  const window = Math.floor(now / WINDOW_MS);
  return [window, window - 1].some((one) =>
    timingSafeEqual(Buffer.from(codeIn(secret, one)), Buffer.from(code)),
  );
}
