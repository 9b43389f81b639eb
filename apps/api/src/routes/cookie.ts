import type { Call } from './call.ts';
import { COOKIE } from './who.ts';

const YEAR = 365 * 24 * 3600;

type Answering = Pick<Call, 'request' | 'reply'>;

/** Secure only where the connection is: telephones in a hall come over plain HTTP. */
function set({ request, reply }: Answering, pair: string, lasting = ''): void {
  const secure = request.protocol === 'https' ? '; Secure' : '';
  reply.header('set-cookie', `${pair}; Path=/; HttpOnly; SameSite=Lax${lasting}${secure}`);
}

export const setCookie = (call: Answering, token: string): void =>
  set(call, `${COOKIE}=${token}`, `; Max-Age=${YEAR}`);

export const setHallCookie = (call: Answering, token: string): void =>
  set(call, `coordinadora_hall=${token}`);

export const dropCookie = (call: Answering): void => set(call, `${COOKIE}=`, '; Max-Age=0');
