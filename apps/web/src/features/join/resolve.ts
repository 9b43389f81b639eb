import { redirect } from 'next/navigation';
import { ApiProblem, fetchApi } from '../../server/api.ts';

/** Codes are letters and digits; hyphens and spaces are how people write them down. */
const plain = (code: string) => code.replaceAll(/[\s-]/g, '').slice(0, 20);

/** Goes to the assembly of a short code; comes back with false where there is none. */
export async function goToAssembly(code: string): Promise<false> {
  if (!/^[a-z0-9]+$/i.test(plain(code))) return false;
  const answer = await fetchApi(`/assemblies/${encodeURIComponent(plain(code))}`);
  if (answer.status === 404 || answer.status === 422) return false;
  if (!answer.ok) throw new ApiProblem(answer.status, 'internal');
  const { view } = (await answer.json()) as { view: { room: { assembly: { slug: string } } } };
  redirect(`/a/${view.room.assembly.slug}`);
}
