import {
  type Api,
  holdSocket,
  overHttp,
  ProblemError,
  type Queued,
  type Transport,
} from '@coordinadora/client';
import { becomeParticipant } from './participant.ts';

/** Newcomers of a hall, who share one address, are let in by its code. */
const codeOf = ({ act }: Queued) => (act.kind === 'meeting.check_in' ? act.payload : undefined);

/** Sends as this device's participant; whoever is nobody yet becomes one first, and the act goes out once more. */
export function asParticipant(send: Transport, api: Api): Transport {
  return async (queued) => {
    const acted = await send(queued);
    if (acted.ok || acted.problem.code !== 'not_signed_in') return acted;
    try {
      await becomeParticipant(codeOf(queued));
    } catch (thrown) {
      if (thrown instanceof ProblemError) return { ok: false, problem: thrown.problem };
      throw thrown;
    }
    reconnect();
    return overHttp(api, queued);
  };
}

/** A socket is whoever it was when it was opened: open it again as the new participant. */
function reconnect(): void {
  const { socket, release } = holdSocket();
  socket.disconnect().connect();
  release();
}
