import { pipeline } from 'node:stream/promises';
import { PlainError } from '../plain-error.ts';

/** `coordinadora export ADDRESS ASSEMBLY > book.jsonl`: the whole book of an assembly, by its id, slug or code. */
export async function exportBook([address, assembly]: string[]): Promise<number> {
  if (!address || !assembly) throw new PlainError('Usage: coordinadora export ADDRESS ASSEMBLY > book.jsonl');
  const url = new URL(`/api/v1/assemblies/${encodeURIComponent(assembly)}/record.jsonl`, address);
  const answer = await fetch(url).catch(() => null);
  if (!answer) throw new PlainError(`Nobody answers at ${url.origin}.`);
  if (!answer.ok || !answer.body) throw new PlainError(`${url.href} answers ${answer.status}.`);
  await pipeline(answer.body, process.stdout, { end: false });
  return 0;
}
