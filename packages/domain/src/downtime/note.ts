import { clockActId } from '../record/ids.ts';
import type { AskedRule } from '../rule/clock-rule.ts';
import type { FactRule } from '../rule/fact.ts';
import { refuse } from '../rule/refusal.ts';
import { HOUR, MINUTE } from '../rule/time.ts';
import { runsOn } from './runs-on.ts';

declare module '../record/kinds.ts' {
  interface Payloads<W> {
    /** The server was off from `from` to `to` (ms). */
    'clock.downtime': { from: number; to: number };
  }
  interface Facts {
    'record.downtime_noted': { from: number; to: number };
  }
}

/** CLOCK-3: tests and windows are lengthened by the time the server was off, more than a minute. */
export const downtime: AskedRule<'clock.downtime'> = {
  decide(state, { id, payload: { from, to } }, ctx) {
    const valid = from >= state.at && to <= ctx.at && to - from > MINUTE && runsOn(state);
    const own = clockActId(ctx.sha256, state.assemblyId, 'clock.downtime', String(from), to);
    if (!valid || id !== own) return refuse('clock_not_due');
    return [{ kind: 'record.downtime_noted', payload: { from, to } }];
  },
  sample: {
    after: ['meeting.convene', 'meeting.open', 'meeting.check_in', 'proposal.open', 'consensus.call'],
    off: HOUR,
  },
};

/** Nothing of its own changes. */
export const noted: FactRule<'record.downtime_noted'> = { evolve() {} };
