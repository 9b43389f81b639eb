import { pipeline } from 'node:stream/promises';
import type { AssemblyView } from '@coordinadora/contract';
import { PlainError } from '../plain-error.ts';
import { said } from '../spoken.ts';

/** `coordinadora export ADDRESS ASSEMBLY > book.jsonl`: the whole book of an assembly, by its id, slug or code. */
export async function exportBook([address, assembly]: string[]): Promise<number> {
  if (!address || !assembly)
    throw new PlainError(
      said({
        es: 'Uso: coordinadora export DIRECCIÓN ASAMBLEA > libro.jsonl',
        en: 'Usage: coordinadora export ADDRESS ASSEMBLY > book.jsonl',
      }),
    );
  const url = new URL(`/api/v1/assemblies/${encodeURIComponent(assembly)}`, address);
  const answer = await fetch(url)
    .then(toBook)
    .catch(() => null);
  if (!answer)
    throw new PlainError(
      said({ es: `Nadie responde en ${url.origin}.`, en: `Nobody answers at ${url.origin}.` }),
    );
  if (!answer.ok || !answer.body)
    throw new PlainError(
      said({ es: `${url.href} responde ${answer.status}.`, en: `${url.href} answers ${answer.status}.` }),
    );
  await pipeline(answer.body, process.stdout, { end: false });
  return 0;
}

/** From an assembly, found by whichever of its names, to its book; what is no assembly stays as it is. */
async function toBook(found: Response): Promise<Response> {
  if (!found.ok) return found;
  const { view } = (await found.json()) as AssemblyView;
  return fetch(new URL(`/api/v1/assemblies/${view.room.assembly.id}/record.jsonl`, found.url));
}
