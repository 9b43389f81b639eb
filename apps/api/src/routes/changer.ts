import { type Known, speakerOf } from '../identity/session.ts';
import type { Call } from './call.ts';

/** Who changes something of their own outside the books, so often at most. Throws as `speakerOf`, and too_many_requests. */
export function changerOf({ shell, session, exempt }: Call, actAs: string | undefined): Known {
  const known = speakerOf(session, actAs);
  if (!exempt) shell.limits.change(known.person.participantId, session?.deviceId ?? '');
  return known;
}
