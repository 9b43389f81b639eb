import { inTest } from '../consensus/counts.ts';
import type { Proposal } from '../proposal/types.ts';
import type { PersonActKind, SealedAct } from '../record/kinds.ts';
import type { ActRule } from '../rule/act.ts';
import type { Attested, Because } from '../rule/context.ts';
import { isRefusal } from '../rule/refusal.ts';
import type { State } from '../rule/state.ts';
import type { Whereabouts } from '../rule/whereabouts.ts';
import { sceneInBook } from './scene.ts';
import { ACTS, isPersonAct } from './tables.ts';

/** The speaker as the server knows them; `refIn` gives their id in a meeting or proposal, null without its key. */
export interface Speaker {
  actor: string | null;
  refIn: (matterId: string) => string | null;
  /** Ids of the meetings they were at, as far as kept (private, five meetings deep). */
  wasAt: ReadonlySet<string>;
}

/** Was at one of the last five closed meetings. */
export const hasStanding = (state: State, speaker: Speaker): boolean =>
  state.recentMeetings.some((meeting) => speaker.wasAt.has(meeting.id));

const whereaboutsOf = (state: State, speaker: Speaker): Whereabouts => ({
  anyoneCounts: state.charters.at(-1)?.whoCounts === 'anyone',
  get standing() {
    return hasStanding(state, speaker);
  },
  spansIn(meetingId) {
    const ref = speaker.refIn(meetingId);
    return ref === null ? undefined : state.meetings.get(meetingId)?.presence.get(ref);
  },
});

/** The server's attestation for an act: what counts, where, and why not (domain.md section 3). */
export function attest(state: State, act: SealedAct, speaker: Speaker, codeValid: boolean): Attested {
  if (!isPersonAct(act.kind)) return {};
  const rule = ACTS[act.kind] as ActRule<PersonActKind>;
  const subjects = rule.find?.(state, act.payload as never) ?? {};
  if (isRefusal(subjects)) return {};
  const where = whereaboutsOf(state, speaker);
  const because = rule.counts?.(where, sceneInBook(state, subjects, asking(state, speaker)));
  return {
    ...(because === undefined ? {} : counting(because)),
    ...(rule.attests?.includes('codeValid') && { codeValid }),
    ...(rule.attests?.includes('firstTime') && { firstTime: !where.standing }),
  };
}

const asking = ({ at }: State, { actor }: Speaker) => ({ at, actor, ref: null, given: {} });

const counting = (because: Because | null): Attested =>
  because === null ? { counts: true } : { counts: false, because };

/** Whether an answer of this speaker would be taken: in a meeting only theirs who were there when the test was called. */
export function isAsked(state: State, proposal: Proposal, speaker: Speaker): boolean {
  if (!proposal.test?.meetingId) return true;
  const scene = sceneInBook(state, { proposal }, asking(state, speaker));
  return inTest(whereaboutsOf(state, speaker), scene) === null;
}
