import type { Sent } from '@coordinadora/contract';
import { canonical } from '@coordinadora/domain';
import { hmac } from '../identity/person.ts';
import { type Session, speakerOf } from '../identity/session.ts';
import { Failure } from '../problems/failure.ts';
import type { Shell } from '../shell.ts';
import type { Accepted } from '../writer/submission.ts';

export interface Saying {
  session: Session | null;
  assemblyId: string;
  sent: Sent;
  /** An import, which no limit holds back. */
  exempt: boolean;
  /** An assembly is founded here; elsewhere an act needs one that is there. */
  founds?: boolean;
  /** Whether the answer shall say what the author may do now. */
  withYou: boolean;
}

/**
 * The one way of an act into a book, whatever it came by: who speaks, how often, the receipt, the writer.
 * Throws a Failure where it is refused.
 */
export async function submitAct(
  shell: Shell,
  { session, assemblyId, sent, exempt, founds, withYou }: Saying,
): Promise<Accepted> {
  const { act, code, sign } = sent;
  const { person, displayName } = speakerOf(session, sent.actAs);
  const deviceId = session?.deviceId ?? '';
  if (!exempt) {
    shell.limits.act(person.participantId, deviceId);
    if (act.kind === 'meeting.check_in') shell.limits.code(person.participantId, deviceId);
  }
  if (act.kind === 'assembly.found' && !founds) await mustExist(shell, assemblyId);
  // A founding is found again by its act: its assembly has no id before.
  const place = act.kind === 'assembly.found' ? {} : { assemblyId };
  const request = {
    ...place,
    kind: act.kind,
    payload: act.payload,
    sign,
    ...(code !== undefined && { code }),
  };
  const outcome = await shell.writer.submit(assemblyId, {
    act,
    person,
    receipt: hmac(person.hmacKey, canonical(request)),
    withYou,
    ...(code !== undefined && { code }),
    ...(sign && displayName !== null && { signature: displayName }),
  });
  if (outcome.ok) return outcome;
  if (outcome.code === 'code_invalid') shell.limits.wrongCode(person.participantId, deviceId);
  throw new Failure(outcome.code, outcome.figures ? { figures: outcome.figures } : {});
}

async function mustExist(shell: Shell, assemblyId: string): Promise<void> {
  if (!(await shell.writer.look(assemblyId, ({ state }) => state.assembly !== null)))
    throw new Failure('no_such_assembly');
}
