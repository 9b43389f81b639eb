import { misfit, problemOf, SERVER_SPEAKS, type ServerSaid, speaksOf } from '@coordinadora/contract';
import { VERSION } from '../routes/service.ts';
import { languageOf } from '../routes/who.ts';
import type { LiveSocket } from './io.ts';

/** What a server says of itself to whoever watches. */
export const SERVER: ServerSaid = { ...SERVER_SPEAKS, program: VERSION };

/** LIVE-7: with a client that shares no version nothing is begun: it hears which of the two is behind, as a problem. */
export function understood({ handshake }: LiveSocket, next: (error?: Error) => void): void {
  const refusal = misfit(speaksOf(handshake.auth), SERVER_SPEAKS);
  if (!refusal) next();
  else {
    const problem = problemOf(refusal, languageOf(handshake.headers['accept-language']));
    next(Object.assign(new Error(refusal), { data: problem }));
  }
}
