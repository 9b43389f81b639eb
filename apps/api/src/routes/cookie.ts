import type { Call } from './call.ts';
import { COOKIE } from './who.ts';

const YEAR = 365 * 24 * 3600;

/** Secure only where the connection is: telephones in a hall come over plain HTTP. */
export function setCookie({ request, reply }: Call, token: string): void {
  const secure = request.protocol === 'https' ? '; Secure' : '';
  reply.header('set-cookie', `${COOKIE}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${YEAR}${secure}`);
}

export function setHallCookie({ reply }: Call, token: string): void {
  reply.header('set-cookie', `coordinadora_hall=${token}; Path=/; HttpOnly; SameSite=Lax`);
}

export function dropCookie({ reply }: Call): void {
  reply.header('set-cookie', `${COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`);
}
