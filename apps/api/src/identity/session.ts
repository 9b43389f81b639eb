import type { Locale } from '@coordinadora/contract';
import { Failure } from '../problems/failure.ts';
import type { Person } from './person.ts';

/** A participant on a device, with what only they and the erasable tables know. */
export interface Known {
  person: Person;
  displayName: string | null;
  locale: Locale;
  createdAt: number;
}

/** A device that speaks, with the participants it holds, oldest first. */
export interface Session {
  deviceId: string;
  token: string;
  known: Known[];
}

/** Who speaks. Throws not_signed_in, act_as_needed, or not_yours where the device does not hold that participant. */
export function speakerOf(session: Session | null, actAs: string | undefined): Known {
  if (!session || session.known.length === 0) throw new Failure('not_signed_in');
  if (actAs === undefined) {
    const [only, second] = session.known;
    if (!only || second) throw new Failure('act_as_needed');
    return only;
  }
  const one = session.known.find(({ person }) => person.participantId === actAs);
  if (!one) throw new Failure('not_yours');
  return one;
}

/** Who looks: like who speaks, but anybody may look, and a household sees as its first participant. */
export const viewerOf = (session: Session | null, actAs: string | undefined): Known | null =>
  actAs !== undefined ? speakerOf(session, actAs) : (session?.known[0] ?? null);
