import type { FoundBody } from '@coordinadora/contract';
import { newId } from '../identity/ids.ts';
import type { Session } from '../identity/session.ts';
import { readsAsAnother } from '../index/find.ts';
import { Failure } from '../problems/failure.ts';
import type { Shell } from '../shell.ts';
import { foundedBy } from '../store/answers.ts';
import type { Accepted } from '../writer/submission.ts';
import { submitAct } from './submit.ts';

/** Would be taken for `/assemblies/mine`. */
const RESERVED = ['mine'];

/** Founds an assembly; the same act again finds the one it founded. */
export async function found(
  shell: Shell,
  session: Session | null,
  { id = newId(), actAs, ...payload }: FoundBody,
  exempt: boolean,
): Promise<Accepted & { assemblyId: string }> {
  if (RESERVED.includes(payload.slug)) throw new Failure('slug_taken');
  const act = { id, kind: 'assembly.found', payload } as const;
  const sent = { act, sign: false, ...(actAs !== undefined && { actAs }) };
  const into = async (assemblyId: string) => {
    const accepted = await submitAct(shell, {
      session,
      assemblyId,
      sent,
      exempt,
      founds: true,
      withYou: true,
    });
    return { ...accepted, assemblyId };
  };
  const before = await foundedBy(shell.pool, id);
  if (before) return into(before);
  if (await readsAsAnother(shell.pool, payload.slug)) throw new Failure('slug_taken');
  try {
    return await into(newId());
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'slug_taken') throw error;
    // The same act twice at once: the one that came second finds its own name taken by itself.
    const twin = await foundedBy(shell.pool, id);
    if (!twin) throw error;
    return into(twin);
  }
}
