import type { Act } from '@coordinadora/domain';
import { toMoment } from '../words/time.ts';
import type { WireAct } from './act.ts';

/** What the transport carries beside an act, and the act as the domain knows it (times in ms, no code). */
export interface Sent {
  act: Act;
  /** The hall's code, for a check-in alone. */
  code?: string;
  actAs?: string;
  sign: boolean;
}

/** A parsed act as the domain's act. Everything that is not the domain's stands beside it. */
export function toAct(wire: WireAct): Sent {
  const { actAs, sign = false, ...rest } = wire;
  const beside = { sign, ...(actAs !== undefined && { actAs }) };
  const { id } = rest;
  switch (rest.kind) {
    case 'meeting.convene': {
      const payload = { ...rest.payload, startsAt: toMoment(rest.payload.startsAt) };
      return { act: { id, kind: rest.kind, payload }, ...beside };
    }
    case 'consensus.call': {
      const { closesAt, ...payload } = rest.payload;
      const timed = closesAt === undefined ? payload : { ...payload, closesAt: toMoment(closesAt) };
      return { act: { id, kind: rest.kind, payload: timed }, ...beside };
    }
    case 'meeting.check_in': {
      const { code, ...payload } = rest.payload;
      return { act: { id, kind: rest.kind, payload }, code, ...beside };
    }
    default:
      return { act: rest, ...beside };
  }
}
